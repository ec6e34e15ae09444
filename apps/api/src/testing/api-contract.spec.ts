import type { ApiContract } from './api-contract';
import type { Answer } from './caller';
import { apiContract } from './documented';

const JSON_TYPE = {
  'x-request-id': '7f4c6f7e-55a0-4c86-9a36-6d7b8a1a3c55',
  'content-type': 'application/json; charset=utf-8',
};
const PERFORMANCE = {
  id: 7,
  show: { title: 'Ballata', slug: 'ballata', credit: null, gel: 'congo', motif: null },
  venue: { name: 'Teatro del Porto', city: 'Livorno' },
  starts_at: '2026-05-15T20:30:00+02:00',
  booking_enabled: true,
  capacity: 120,
  available_seats: 34,
  availability: 'free',
};
const NO_SEATS = { status: 'no_capacity', detail: 'There are not enough seats left.', available_seats: 1 };

describe('an answer that the document does not know', () => {
  let contract: ApiContract;

  beforeAll(async () => {
    contract = await apiContract();
  });

  const answer = (status: number, body: unknown, headers: Answer['headers'] = {}) => ({
    status,
    headers: { ...JSON_TYPE, ...headers },
    body,
  });
  const list = (row: object) =>
    contract.faultOf('GET', '/api/performances/?page=1', answer(200, { count: 1, results: [row] }));
  const booking = (status: number, body: unknown, headers?: Answer['headers']) =>
    contract.faultOf('POST', '/api/performances/7/reservations', answer(status, body, headers));

  it('is told from one that it knows', () => {
    expect(list(PERFORMANCE)).toBeUndefined();
    expect(booking(409, NO_SEATS)).toBeUndefined();
    expect(booking(400, { email: ['Enter a valid email address.'] })).toBeUndefined();
    expect(booking(400, { detail: 'The body is not a JSON object.' })).toBeUndefined();
  });

  it.each([
    ['a number that is a text', { ...PERFORMANCE, capacity: '120' }, '/results/0/capacity must be integer'],
    ['half a seat', { ...PERFORMANCE, available_seats: 1.5 }, '/results/0/available_seats must be integer'],
    [
      'a time without its offset',
      { ...PERFORMANCE, starts_at: '2026-05-15T18:30:00Z' },
      'must match format "date-time"',
    ],
    [
      'a word that is none of the list',
      { ...PERFORMANCE, availability: 'maybe' },
      'must be equal to one of the allowed',
    ],
    ['a field too many', { ...PERFORMANCE, email: 'maria@posta.example' }, 'additionalProperty":"email"'],
    ['a field too few', { ...PERFORMANCE, show: { title: 'Ballata' } }, "must have required property 'slug'"],
  ])('is seen by %s', (_, row, fault) => {
    expect(list(row)).toContain(fault);
  });

  it('is seen by a fact that its refusal lacks, or another brings', () => {
    expect(booking(409, { status: 'no_capacity', detail: 'There are not enough seats left.' })).toContain(
      'available_seats',
    );
    expect(booking(409, { ...NO_SEATS, status: 'booking_closed' })).toContain('available_seats');
  });

  it('is seen by a refusal that this call does not state', () => {
    expect(
      booking(409, { status: 'wrong_performance', detail: '', performance_id: 1, show_title: '', starts_at: '' }),
    ).toBeDefined();
    expect(booking(410, { status: 'token_expired', detail: 'This link or code has expired.' })).toContain(
      'no such answer',
    );
  });

  it('is seen by its status, its media type and its headers', () => {
    expect(booking(200, {})).toContain('no such answer');
    expect(list({})).toBeDefined();
    expect(contract.faultOf('GET', '/api/shows/', answer(200, '<p>', { 'content-type': 'text/html' }))).toContain(
      'text/html',
    );
    const busy = { status: 'unavailable', detail: 'The box office is busy. Try again in a moment.' };
    expect(booking(503, busy)).toBe('it has no Retry-After');
    expect(booking(503, busy, { 'retry-after': '2' })).toBeUndefined();
    expect(booking(409, NO_SEATS, { 'x-request-id': undefined })).toBe('it has no X-Request-Id');
  });

  it('is seen where no route is', () => {
    const nothing = { status: 'not_found', detail: 'There is nothing here.' };
    expect(contract.faultOf('GET', '/api/nothing/', answer(404, nothing))).toBeUndefined();
    expect(contract.faultOf('GET', '/api/nothing/', answer(200, {}))).toContain('no such call');
    expect(contract.faultOf('GET', '/api/nothing/', answer(404, { error: 'Not Found' }))).toBeDefined();
  });
});
