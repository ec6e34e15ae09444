import { readBookingCode } from '@azionelab/api/bookings';
import { InvalidToken } from '@azionelab/api/kernel';
import { TOKEN_FORM } from '@azionelab/contracts/requests';

/** What a door device read: a ticket's token, or the code that a person typed. */
export type Scanned = { token: string } | { code: string };

const TICKET_PATH = /^\/(en\/)?t\/?$/;

function tokenOfAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { pathname, hash } = new URL(text);
  return TICKET_PATH.test(pathname) ? hash.slice(1) : undefined;
}

/** Reads a raw token, a scanned address or a booking code. @throws InvalidToken */
export function readScanned(text: string): Scanned {
  const token = tokenOfAddress(text) ?? text.trim();
  if (TOKEN_FORM.test(token)) return { token };
  const code = readBookingCode(text);
  if (code === undefined) throw new InvalidToken();
  return { code };
}
