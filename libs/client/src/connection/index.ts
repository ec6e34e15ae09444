export { browserSession } from './browser-session';
export { connect, type Connection, type ConnectionOptions } from './connection';
export { cookieSession, type CookieSession } from './cookie-session';
export type { Session } from './session';
