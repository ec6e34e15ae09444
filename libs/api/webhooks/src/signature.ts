import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** Bytes of a secret: the specification asks for 24 to 64. */
const LENGTH = 32;

export function newSecret(): Buffer {
  return randomBytes(LENGTH);
}

/** A secret as people copy it. */
export function writtenSecret(secret: Buffer): string {
  return PREFIX + secret.toString('base64');
}

/** What one request bears, as Standard Webhooks 1.0.0 has it; a receiver takes it when any of the signatures is right. */
export function signedHeaders(
  { id, at, body }: { id: string; at: Date; body: string },
  secrets: readonly Buffer[],
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
    return `v1,${signature}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
