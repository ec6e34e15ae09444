import { CODE_LENGTH, tidyCode } from '../code/ticket';

/** What a ticket is told by, without being one: nobody gets in with it. One of the two is there, the other null. */
export interface Told {
  /** SHA-256 of the token, 43 base64url characters. */
  token_hash: string | null;
  /** The booking code in eight characters, without a dash. */
  code: string | null;
}

/** Characters of a token's hash that the pack bears. */
const TOKEN_MARK = 22;
const CODE_MARK = 4;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const TICKET_PATH = /^\/(en\/)?t\/?$/;

/** Reads a token, a scanned address or a booking code, as the API does; null when it is none of them. */
export async function readTold(text: string): Promise<Told | null> {
  const token = tokenOfAddress(text) ?? text.trim();
  if (TOKEN.test(token)) return { token_hash: await digest(token), code: null };
  const code = tidyCode(text).replace('-', '');
  const written = text.replace(/[-\s]/g, '').length === CODE_LENGTH;
  return written && code.length === CODE_LENGTH ? { token_hash: null, code } : null;
}

/** By what the pack with this salt knows a ticket: 22 characters for a token, 4 for a code (`PackedPartyView`). */
export async function markOf({ token_hash, code }: Told, salt: string): Promise<string> {
  return token_hash?.slice(0, TOKEN_MARK) ?? (await digest(salt + (code ?? ''))).slice(0, CODE_MARK);
}

function tokenOfAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { pathname, hash } = new URL(text);
  return TICKET_PATH.test(pathname) ? hash.slice(1) : undefined;
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
