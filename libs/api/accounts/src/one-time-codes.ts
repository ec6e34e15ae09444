import { Secret, TOTP } from 'otpauth';

/** Seconds of one step, and how many steps before and after are taken too: clocks differ, and people type slowly. */
const PERIOD = 30;
const WINDOW = 1;

/** Bytes of a secret, as RFC 4226 asks. */
const SECRET_SIZE = 20;

const totp = (bytes: Uint8Array, names: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({ ...names, algorithm: 'SHA1', digits: 6, period: PERIOD, secret: secretOf(bytes) });

/** A copy of its own: a small `Buffer` is a part of a larger piece of memory. */
const secretOf = (bytes: Uint8Array): Secret => new Secret({ buffer: Uint8Array.from(bytes).buffer });

export const newSecret = (): Uint8Array => new Secret({ size: SECRET_SIZE }).bytes;

/** What an authenticator application is told, typed or scanned. */
export function offerOf(bytes: Uint8Array, names: { issuer: string; label: string }): { secret: string; uri: string } {
  return { secret: secretOf(bytes).base32, uri: totp(bytes, names).toString() };
}

/** The time step whose code this is, of those that are taken at `now`; undefined when it is none of them. */
export function stepOf(bytes: Uint8Array, code: string, now: Date): number | undefined {
  const delta = totp(bytes).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

/** What the application shows at `now`. */
export const codeAt = (base32: string, now: Date): string =>
  totp(Secret.fromBase32(base32).bytes).generate({ timestamp: now.getTime() });
