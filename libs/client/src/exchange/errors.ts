import type { Refusal } from './refusal';

/** The server said no: what a call is rejected with. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    /** What it said, told apart by `status`. */
    readonly refusal: Refusal,
    /** The HTTP status. */
    readonly http: number,
    /** `X-Request-Id`: the log lines of that request bear it too. */
    readonly requestId: string | null,
    /** Seconds after which another try makes sense, where the server says so. */
    readonly retryAfter: number | null,
  ) {
    super(`${refusal.status}: ${refusal.detail}`);
  }
}

/** No answer came. What was asked may have been done all the same, unless the call bears an idempotency key and is made again. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';

  constructor(
    /** What stopped it: an error of the network, a timeout, or an answer that is not the box office's. */
    override readonly cause: unknown,
  ) {
    super('The box office does not answer.', { cause });
  }
}
