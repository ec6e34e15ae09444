/** How calls ride on the server-side session of a person or of a paired device (SPEC 4.3). */
export interface Session {
  /** What `fetch` does with the browser's own cookies. */
  readonly credentials: 'omit' | 'same-origin' | 'include';
  /** The forgery token, which every unsafe call brings back; undefined as long as none was given. */
  forgeryToken(): string | undefined;
  /** The `Cookie` header, where it is not the browser that keeps cookies. */
  cookies(): string | undefined;
  /** Learns the cookies of an answer. */
  keep(answer: Response): void;
}

/** The cookie whose value is sent back as `X-XSRF-TOKEN`. */
export const FORGERY_COOKIE = 'XSRF-TOKEN';
