import { failureOf } from './ask';

describe('failureOf', () => {
  it('knows a refusal, with its facts and when to come back', () => {
    const refusal = { status: 'no_capacity', detail: 'There are not enough seats left.', available_seats: 1 };
    expect(failureOf(409, refusal, null)).toEqual({ kind: 'refused', refusal, retryAfter: null });
    const busy = { status: 'unavailable', detail: '…' };
    expect(failureOf(503, busy, '7')).toEqual({ kind: 'refused', refusal: busy, retryAfter: 7 });
    expect(failureOf(503, busy, 'soon')).toMatchObject({ retryAfter: null });
  });

  it('knows wrong fields', () => {
    const fields = { email: ['Enter a valid email address.'] };
    expect(failureOf(400, fields, null)).toEqual({ kind: 'invalid', fields });
  });

  it.each([
    [500, { status: 'fault', detail: 'Something broke.' }],
    [502, null],
    [413, { detail: 'The body is too large.' }],
    [400, 'no JSON'],
  ])('takes %i with %j for a fault', (status, said) => {
    expect(failureOf(status, said, null)).toEqual({ kind: 'fault' });
  });
});
