import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { type KeyRing, type ServerKey } from '@azionelab/api/kernel';

const CIPHER = 'aes-256-gcm';
const [NONCE, TAG] = [12, 16];

/** A secret that the database may hold, and which of the server's keys opens it. */
export interface Sealed {
  sealed: Buffer;
  keyId: string;
}

/** A key for one use alone, made of a server key: what leaks of one use tells nothing of another. */
export function keyFor(use: string, { secret }: ServerKey): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `azionelab ${use}`, 32));
}

/** What secrets are sealed for when nothing else is said. */
const USE = 'second factor';

/** Seals a secret for its owner: in another owner's row it does not open. */
export function seal(secret: Uint8Array, owner: string, { current }: KeyRing, use = USE): Sealed {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, keyFor(use, current), nonce).setAAD(Buffer.from(owner));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]), keyId: current.id };
}

/** @throws Error when the key is gone, or the row is not as it was sealed */
export function unseal({ sealed, keyId }: Sealed, owner: string, keys: KeyRing, use = USE): Buffer {
  const key = keys.byId(keyId);
  if (!key) throw new Error(`TOKEN_KEYS no longer holds the key ${keyId}.`);
  const nonce = sealed.subarray(0, NONCE);
  const decipher = createDecipheriv(CIPHER, keyFor(use, key), nonce, { authTagLength: TAG })
    .setAAD(Buffer.from(owner))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}
