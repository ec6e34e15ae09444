import { HttpErrorResponse } from '@angular/common/http';
import { REFUSALS, type FieldErrors, type RefusalBody, type RefusalState } from '@azionelab/contracts';

/** Why a call did not succeed, told apart by `kind`. */
export type Failure =
  /** The box office said no; `refusal` tells which no, with its facts. `retryAfter` is in seconds. */
  | { kind: 'refused'; refusal: RefusalBody; retryAfter: number | null }
  /** Something typed is wrong: messages of the API by field. */
  | { kind: 'invalid'; fields: FieldErrors }
  /** The answer never came. */
  | { kind: 'offline' }
  /** Anything else; the id is what the operator searches the logs for. */
  | { kind: 'fault'; requestId: string | null };

/** Reads what an HTTP call threw; never throws itself. */
export function readFailure(error: unknown): Failure {
  if (!(error instanceof HttpErrorResponse)) return { kind: 'fault', requestId: null };
  if (error.status === 0) return { kind: 'offline' };
  const body: unknown = error.error;
  if (isRefusal(body)) return { kind: 'refused', refusal: body, retryAfter: secondsToWait(error) };
  if (error.status === 400 && isFieldErrors(body)) return { kind: 'invalid', fields: body };
  return { kind: 'fault', requestId: error.headers.get('X-Request-Id') };
}

/** The refusal's state, or null when the failure is no refusal. */
export function refusalState(failure: Failure): RefusalState | null {
  return failure.kind === 'refused' ? failure.refusal.status : null;
}

/** True when what was asked for is not there: a page answers 404. */
export function isNotFound(error: unknown): boolean {
  return error instanceof HttpErrorResponse && error.status === 404;
}

function isRefusal(body: unknown): body is RefusalBody {
  return isRecord(body) && typeof body['status'] === 'string' && body['status'] in REFUSALS;
}

function isFieldErrors(body: unknown): body is FieldErrors {
  return isRecord(body) && Object.values(body).every((messages) => Array.isArray(messages));
}

function isRecord(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null;
}

function secondsToWait(error: HttpErrorResponse): number | null {
  const seconds = Number(error.headers.get('Retry-After') ?? NaN);
  return Number.isFinite(seconds) ? seconds : null;
}
