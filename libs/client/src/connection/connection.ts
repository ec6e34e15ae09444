import type { Session } from './session';

/** Where a box office answers, and as whom it is asked. */
export interface ConnectionOptions {
  /** Where the site is, such as `https://teatro.example`; a page of the site itself may say `''`. */
  url: string | URL;
  /** An API key, `azk_…`. It is sent as `Authorization: Bearer` and needs no session. Keep it out of pages that visitors open. */
  key?: string | undefined;
  /** A signed-in person or a paired device: `browserSession()` in a page of the site, `cookieSession()` elsewhere. */
  session?: Session | undefined;
  /** What asks in place of the global `fetch`. */
  fetch?: ((address: string, init: RequestInit) => Promise<Response>) | undefined;
  /** How often a call that may be repeated is tried again; 3 unless told otherwise. */
  retries?: number | undefined;
  /** The pause before the first repetition, in milliseconds; each further one doubles it. 250 unless told otherwise. */
  pause?: number | undefined;
  /** The longest `Retry-After` that is waited for, in milliseconds; 20,000 unless told otherwise. */
  patience?: number | undefined;
  /** How long one attempt may take, in milliseconds; 30,000 unless told otherwise. Files and event streams take as long as they take. */
  timeout?: number | undefined;
}

/** What every call is made over; see {@link connect}. */
export interface Connection {
  readonly url: string;
  readonly key: string | undefined;
  readonly session: Session | undefined;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly retries: number;
  readonly pause: number;
  readonly patience: number;
  readonly timeout: number;
}

/**
 * What the functions of this package take first. Nothing is asked yet.
 * @example const shows = listShows(connect({ url: 'https://teatro.example' }));
 */
export function connect(options: ConnectionOptions): Connection {
  const { url, key, session, retries = 3, pause = 250, patience = 20_000, timeout = 30_000 } = options;
  const ask = options.fetch ?? ((address: string, init: RequestInit) => globalThis.fetch(address, init));
  return { url: String(url).replace(/\/+$/, ''), key, session, fetch: ask, retries, pause, patience, timeout };
}
