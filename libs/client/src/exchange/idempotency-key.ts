/** 128 random bits in hex. */
export function newIdempotencyKey(): string {
  // `randomUUID` is for pages under HTTPS alone.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
