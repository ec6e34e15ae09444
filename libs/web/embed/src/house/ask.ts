import type { FieldErrors, RefusalBody } from '@azionelab/contracts';

/** Why a call did not succeed, told apart by `kind`. */
export type Failure =
  /** The box office said no. `retryAfter` is in seconds. */
  | { kind: 'refused'; refusal: RefusalBody; retryAfter: number | null }
  /** Something typed is wrong: messages of the API by field. */
  | { kind: 'invalid'; fields: FieldErrors }
  /** The answer never came, or this site may not read it. */
  | { kind: 'unreachable' }
  | { kind: 'fault' };

/** What a call throws. */
export class Failed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

export interface Question {
  /** Makes it a POST. */
  body?: unknown;
  /** Makes a repeated POST count once. */
  key?: string;
  signal?: AbortSignal;
}

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 20_000;

/** Asks the API, without cookies and without saying more than it must. @throws Failed */
export async function ask<View>(address: string, { body, key, signal }: Question = {}): Promise<View> {
  const deadline = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...(key && { 'Idempotency-Key': key }) },
    }),
  }).catch(() => {
    throw new Failed({ kind: 'unreachable' });
  });
  const said: unknown = await answer.json().catch(() => null);
  if (answer.ok) return said as View;
  throw new Failed(failureOf(answer.status, said, answer.headers.get('Retry-After')));
}

/** What an answer that is none means. */
export function failureOf(status: number, said: unknown, wait: string | null): Failure {
  if (typeof said !== 'object' || said === null) return { kind: 'fault' };
  if ('status' in said && 'detail' in said && said.status !== 'fault') {
    const seconds = Number(wait ?? NaN);
    return { kind: 'refused', refusal: said as RefusalBody, retryAfter: Number.isFinite(seconds) ? seconds : null };
  }
  const isFields = status === 400 && Object.values(said).every((messages) => Array.isArray(messages));
  return isFields ? { kind: 'invalid', fields: said as FieldErrors } : { kind: 'fault' };
}
