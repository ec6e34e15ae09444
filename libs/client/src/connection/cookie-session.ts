import { FORGERY_COOKIE, type Session } from './session';

/** A session outside of a browser; see {@link cookieSession}. */
export interface CookieSession extends Session {
  /** The cookies by name. Whoever has them is signed in: keep them as a password is kept. */
  saved(): Record<string, string>;
}

const isGone = (attributes: string): boolean => {
  const lasts = /;\s*max-age=(-?\d+)/i.exec(attributes)?.[1];
  const until = /;\s*expires=([^;]+)/i.exec(attributes)?.[1];
  return lasts === undefined ? until !== undefined && Date.parse(until) <= Date.now() : Number(lasts) <= 0;
};

/**
 * A session that keeps its cookies itself, for Node and the like.
 * @param before what `saved()` told earlier: a device stays paired over a restart
 */
export function cookieSession(before: Record<string, string> = {}): CookieSession {
  const kept = new Map(Object.entries(before));
  return {
    credentials: 'omit',
    forgeryToken: () => kept.get(FORGERY_COOKIE),
    cookies: () => (kept.size > 0 ? [...kept].map(([name, value]) => `${name}=${value}`).join('; ') : undefined),
    keep: ({ headers }) => {
      for (const line of headers.getSetCookie()) {
        const [, name, value, attributes] = /^([^=;]+)=([^;]*)(.*)$/.exec(line) ?? [];
        if (name === undefined || value === undefined) continue;
        if (value === '' || isGone(attributes ?? '')) kept.delete(name);
        else kept.set(name, value);
      }
    },
    saved: () => Object.fromEntries(kept),
  };
}
