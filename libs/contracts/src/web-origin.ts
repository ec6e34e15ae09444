/** Most origins that a company may list for its embedded programme. */
export const EMBED_ORIGINS_MAX = 20;

/** An origin as browsers send it: scheme, host and port, in small letters, with nothing behind. */
const WEB_ORIGIN = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::[1-9]\d{0,4})?$/;

/**
 * What was typed, as browsers send it: trimmed, in small letters, without the slash at the end and without the port that
 * the scheme implies. It may still be no origin.
 */
export function tidyWebOrigin(typed: string): string {
  const origin = typed.trim().toLowerCase().replace(/\/$/, '');
  return origin.replace(origin.startsWith('https:') ? /:443$/ : /:80$/, '');
}

/** True for `https://www.example.org` or `http://localhost:3000`; false for what has a path, a star or a name of its own script. */
export function isWebOrigin(origin: string): boolean {
  return WEB_ORIGIN.test(origin);
}
