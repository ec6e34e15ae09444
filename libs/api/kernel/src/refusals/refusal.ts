import type { FieldErrors, RefusalState } from '@azionelab/contracts';

/**
 * The domain says no. A subclass per fact, with its state and what a screen needs to know; nothing of HTTP.
 * Anything else that is thrown is a fault: logged, and answered with a 500 that says nothing of the inside.
 */
export abstract class Refusal extends Error {
  constructor(
    readonly state: RefusalState,
    /** What a screen needs to know; a `Date` is told in the company's zone. */
    readonly facts: object = {},
    /** Seconds after which another try makes sense. */
    readonly retryAfter?: number,
  ) {
    super(state);
  }
}

/** The input is wrong: each field with what is wrong with it. */
export class InvalidInput extends Error {
  constructor(readonly fields: FieldErrors) {
    super('invalid_input');
  }
}

/** The body could not be read at all. */
export class UnreadableBody extends Error {
  constructor() {
    super('The body is not a JSON object.');
  }
}

/** What was uploaded cannot be taken: too large, or something else than was asked for. */
export class UnfitUpload extends Error {
  constructor(
    readonly statusCode: 413 | 415,
    readonly detail: string,
  ) {
    super('unfit_upload');
  }
}
