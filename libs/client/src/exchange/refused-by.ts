import type { FieldErrors } from '@azionelab/contracts';
import { Refused } from './errors';
import type { Refusal } from './refusal';

/** Seconds; a date is counted from now. */
function secondsOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, Math.ceil(seconds));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What somebody in between said, who is not the box office. */
function strange(http: number): Refusal {
  const detail = `The answer was ${http}.`;
  if (http === 429) return { status: 'rate_limited', detail };
  return http >= 502 && http <= 504 ? { status: 'unavailable', detail } : { status: 'fault', detail };
}

function refusalIn(body: unknown, http: number): Refusal {
  if (typeof body !== 'object' || body === null) return strange(http);
  const { status, detail } = body as Partial<Record<'status' | 'detail', unknown>>;
  if (typeof status === 'string' && typeof detail === 'string') return body as Refusal;
  if (typeof detail === 'string') return { status: 'unfit_body', detail };
  if (http !== 400) return strange(http);
  const fields = body as FieldErrors;
  return { status: 'invalid_input', detail: `Wrong: ${Object.keys(fields).join(', ')}.`, fields };
}

/** The error that an answer stands for. */
export async function refusedBy(answer: Response): Promise<Refused> {
  const { status, headers } = answer;
  const refusal = refusalIn(parsed(await answer.text()), status);
  return new Refused(refusal, status, headers.get('X-Request-Id'), secondsOf(headers.get('Retry-After')));
}
