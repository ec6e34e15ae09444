import type { CheckInSource } from '@azionelab/contracts';

/** What was shown at the door: it lives in memory, and is never written anywhere. */
export interface Ticket {
  /** A token, a scanned address or a booking code, as the API takes it. */
  token: string;
  source: CheckInSource;
  /** The booking's code, when that is what was typed. */
  code: string | null;
}

/** Length of a booking code without its dash. */
export const CODE_LENGTH = 8;

/** A booking code as it is typed: Crockford's letters in two groups, whatever was meant by I, L and O. */
export function tidyCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/[^0-9A-HJKMNP-TV-Z]/g, '')
    .slice(0, CODE_LENGTH);
  return letters.length > 4 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : letters;
}

/** A whole token, or an address that ends in one: pasted, or typed by a hand scanner. */
export function isWholeToken(text: string): boolean {
  return /^(?:https?:\/\/\S+#)?[A-Za-z0-9_-]{43}$/.test(text.trim());
}

/** What a person typed or pasted, once it is complete; null before. */
export function typedTicket(text: string): Ticket | null {
  if (isWholeToken(text)) return { token: text.trim(), source: 'manual', code: null };
  const code = tidyCode(text);
  return code.length > CODE_LENGTH ? { token: code, source: 'manual', code } : null;
}

/** What a camera or a hand scanner read. */
export function scannedTicket(text: string): Ticket {
  return { token: text.trim(), source: 'qr_scan', code: null };
}

/** What another page handed on: a ticket scanned elsewhere, or a guest's booking code. */
export function handedOverTicket(text: string): Ticket {
  return (isWholeToken(text) ? null : typedTicket(text)) ?? scannedTicket(text);
}
