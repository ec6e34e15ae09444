import { createHash, createHmac } from 'node:crypto';
import type { TokenPurpose } from '@azionelab/contracts';

/** What a token is made of, besides the server's key. */
export interface TokenSubstance {
  /** `pairing` makes a door device; it is nobody's ticket, and stands in no row of tokens. */
  purpose: TokenPurpose | 'pairing';
  companyId: number;
  id: number;
  nonce: Buffer;
}

/** The token itself: 43 base64url characters that say nothing (SPEC 3.4.5). */
export function mint(secret: Buffer, { purpose, companyId, id, nonce }: TokenSubstance): string {
  return createHmac('sha256', secret).update(`${purpose}\n${companyId}\n${id}\n`).update(nonce).digest('base64url');
}

/** What the database knows a token by. */
export function hashOf(rawToken: string): Buffer {
  return createHash('sha256').update(rawToken).digest();
}
