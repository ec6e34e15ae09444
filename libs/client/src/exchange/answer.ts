import { Refused } from './errors';
import type { RefusalOf, RefusalStatus } from './refusal';

/** What came of a call: its view, or one of the refusals that the call names. */
export type Outcome<View, Status extends RefusalStatus> =
  { ok: true; value: View } | { ok: false; refusal: RefusalOf<Status> };

/**
 * The promise of a view. It is rejected with {@link Refused} when the server says no, with {@link Unreachable} when nothing
 * answers, and with the signal's reason when the caller ended it.
 */
export class Answer<View, Status extends RefusalStatus> extends Promise<View> {
  /** What is made of it is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(
    work: Promise<View>,
    private readonly named: readonly Status[],
  ) {
    super((resolve) => resolve(work));
  }

  /**
   * The refusals that this call names as values, and not thrown. What any call may be told (sign in first, you may not,
   * too many requests, something broke) is thrown still.
   */
  outcome(): Promise<Outcome<View, Status>> {
    return this.then(
      (value) => ({ ok: true, value }),
      (error: unknown) => {
        if (error instanceof Refused && (this.named as readonly string[]).includes(error.refusal.status)) {
          return { ok: false, refusal: error.refusal as RefusalOf<Status> };
        }
        throw error;
      },
    );
  }
}
