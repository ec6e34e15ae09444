import { FORGERY_COOKIE, type Session } from './session';

/** The session of who is signed in on this very site: the browser keeps the cookies. */
export function browserSession(): Session {
  return {
    credentials: 'same-origin',
    forgeryToken: () => {
      const all = globalThis.document.cookie.split('; ').map((cookie) => cookie.split('='));
      return all.find(([name]) => name === FORGERY_COOKIE)?.[1];
    },
    cookies: () => undefined,
    keep: () => undefined,
  };
}
