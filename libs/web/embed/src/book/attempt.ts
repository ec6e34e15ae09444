/** One intention: the same body is sent with the same key however often it is tried, another body with its own. */
export class Attempt {
  private body = '';
  private key = '';

  keyFor(body: unknown): string {
    const text = JSON.stringify(body);
    if (text !== this.body) this.key = newKey();
    this.body = text;
    return this.key;
  }
}

/** Not `randomUUID`, which pages without HTTPS lack. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
