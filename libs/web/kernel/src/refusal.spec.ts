import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { isNotFound, readFailure, refusalState } from './refusal';

describe('readFailure', () => {
  const answer = (status: number, error: unknown, headers: Record<string, string> = {}) =>
    new HttpErrorResponse({ status, error, headers: new HttpHeaders(headers) });

  it('reads a refusal with its facts', () => {
    const body = { status: 'no_capacity', detail: 'There are not enough seats left.', available_seats: 1 };
    expect(readFailure(answer(409, body))).toEqual({ kind: 'refused', refusal: body, retryAfter: null });
  });

  it('reads how long to wait', () => {
    const failure = readFailure(answer(429, { status: 'rate_limited', detail: '…' }, { 'Retry-After': '30' }));
    expect(failure).toMatchObject({ kind: 'refused', retryAfter: 30 });
    expect(refusalState(failure)).toBe('rate_limited');
  });

  it('reads which field is wrong', () => {
    const fields = { email: ['Enter a valid email address.'] };
    expect(readFailure(answer(400, fields))).toEqual({ kind: 'invalid', fields });
  });

  it('tells no answer from a wrong one', () => {
    expect(readFailure(answer(0, new ProgressEvent('error')))).toEqual({ kind: 'offline' });
    expect(readFailure(answer(500, { detail: 'broken' }, { 'X-Request-Id': 'r-1' }))).toEqual({
      kind: 'fault',
      requestId: 'r-1',
    });
    expect(readFailure(answer(400, { detail: 'Malformed JSON.' })).kind).toBe('fault');
    expect(readFailure(answer(409, { status: 'invented', detail: '…' })).kind).toBe('fault');
    expect(readFailure(new Error('a bug'))).toEqual({ kind: 'fault', requestId: null });
  });

  it('knows what is not there', () => {
    expect(isNotFound(answer(404, { status: 'not_found', detail: '…' }))).toBe(true);
    expect(isNotFound(answer(410, {}))).toBe(false);
  });
});
