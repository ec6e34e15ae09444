/** What every call may be told. */
export interface CallOptions {
  /** Ends the call, its pauses too: it is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Of a call that does its work once, however often it is sent (SPEC 4.2). */
export interface KeyedOptions extends CallOptions {
  /**
   * 8 to 255 visible ASCII characters. Each call draws one for all its attempts; give one to ask again later, over a
   * restart too. Answers are kept for a day; the same key with another body is `idempotency_key_reused`.
   */
  idempotencyKey?: string | undefined;
}

/** Of a call that changes a row of the office. */
export interface ChangeOptions extends CallOptions {
  /** The `version` that was read: if it is no longer current, the call is `conflict` and not a silent overwrite (SPEC 4.5). */
  version?: number | undefined;
}

/** The header that stands for `version`. */
export const ifMatch = ({ version }: ChangeOptions = {}): Record<string, string> =>
  version === undefined ? {} : { 'If-Match': `"${version}"` };
