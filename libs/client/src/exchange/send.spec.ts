import { connect, type ConnectionOptions } from '../connection/connection';
import { bookSeats, checkReady, findReservations, listShows, readCompany, readShow } from '../public';
import { hangsUp, isSilent, type Mood, type MoodyServer, openMoodyServer, says } from '../testing/moody-server';
import { Refused, Unreachable } from './errors';

const COMPANY = says(200, { name: 'Compagnia del Faro' });
const BUSY = says(503, { status: 'unavailable', detail: 'Busy.' }, { 'retry-after': '0' });
const PARTY = { name: 'Maria', email: 'maria@posta.example', party_size: 2 };

describe('a call', () => {
  let server: MoodyServer;
  afterEach(() => server.close());

  async function opened(moods: [Mood, ...Mood[]], options: Partial<ConnectionOptions> = {}) {
    server = await openMoodyServer(...moods);
    return connect({ url: server.url, pause: 5, ...options });
  }

  it('that only reads is made again when the line breaks and while the house is busy', async () => {
    const at = await opened([hangsUp, BUSY, says(502, 'nginx'), COMPANY]);
    expect(await readCompany(at)).toMatchObject({ name: 'Compagnia del Faro' });
    expect(server.heard).toHaveLength(4);
  });

  it('is given up after as many repetitions as were asked for', async () => {
    const at = await opened([hangsUp], { retries: 2 });
    await expect(readCompany(at)).rejects.toThrow(Unreachable);
    expect(server.heard).toHaveLength(3);
  });

  it('with an idempotency key bears the same one each time', async () => {
    const at = await opened([hangsUp, BUSY, says(201, { id: 1 })]);
    await bookSeats(at, 12, PARTY);
    const keys = server.heard.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual([keys[0], keys[0], keys[0]]);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    await bookSeats(at, 12, PARTY, { idempotencyKey: 'kept-for-later' });
    await bookSeats(at, 12, PARTY);
    expect(server.heard.slice(3).map(({ headers }) => headers['idempotency-key'])).toEqual([
      'kept-for-later',
      expect.not.stringMatching(keys[0] as string),
    ]);
  });

  it('that would do its work twice is not made again', async () => {
    const at = await opened([hangsUp, says(202, {})]);
    await expect(findReservations(at, { email: PARTY.email })).rejects.toThrow(Unreachable);
    expect(server.heard).toHaveLength(1);
  });

  it('waits as long as it is told, as far as its patience goes', async () => {
    const soon = says(429, { status: 'rate_limited', detail: 'Wait.' }, { 'retry-after': '1' });
    const late = says(429, { status: 'rate_limited', detail: 'Wait.' }, { 'retry-after': '60' });
    const at = await opened([soon, COMPANY, late]);
    const began = Date.now();
    await readCompany(at);
    expect(Date.now() - began).toBeGreaterThanOrEqual(990);
    await expect(readCompany(at)).rejects.toMatchObject({ http: 429, retryAfter: 60 });
  });

  it('does not wait out what it names', async () => {
    const at = await opened([BUSY]);
    expect(await checkReady(at).outcome()).toMatchObject({ ok: false, refusal: { status: 'unavailable' } });
    expect(server.heard).toHaveLength(1);
  });

  it('tells refusals with their facts, and throws those that it does not name', async () => {
    const full = { status: 'no_capacity', detail: 'Full.', available_seats: 1 };
    const nobody = { status: 'not_authenticated', detail: 'Sign in first.' };
    const wrong = { email: ['Enter a valid email address.'] };
    const at = await opened([
      says(409, full, { 'x-request-id': 'r-1' }),
      says(401, nobody),
      says(400, wrong),
      says(413, { detail: 'Too large.' }),
      says(500, { status: 'fault', detail: 'Broken.' }),
      says(418, 'tea'),
    ]);
    const book = () => bookSeats(at, 12, PARTY);
    await expect(book()).rejects.toMatchObject({ refusal: full, http: 409, requestId: 'r-1', retryAfter: null });
    await expect(book().outcome()).rejects.toThrow(Refused);
    expect(await book().outcome()).toMatchObject({ ok: false, refusal: { status: 'invalid_input', fields: wrong } });
    await expect(book()).rejects.toMatchObject({ refusal: { status: 'unfit_body', detail: 'Too large.' } });
    await expect(book()).rejects.toMatchObject({ refusal: { status: 'fault' } });
    await expect(book()).rejects.toMatchObject({ refusal: { status: 'fault' }, http: 418 });
  });

  it('ends when it is told to, in its pauses too', async () => {
    const late = says(503, { status: 'unavailable', detail: 'Busy.' }, { 'retry-after': '5' });
    const at = await opened([late, isSilent]);
    const inPause = new AbortController();
    const pausing = readCompany(at, { signal: inPause.signal });
    setTimeout(() => inPause.abort(new Error('enough')), 100);
    await expect(pausing).rejects.toThrow('enough');
    const underWay = new AbortController();
    const waiting = readCompany(at, { signal: underWay.signal });
    setTimeout(() => underWay.abort(new Error('gone')), 100);
    await expect(waiting).rejects.toThrow('gone');
    await expect(readCompany(at, { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow('never');
    expect(server.heard).toHaveLength(2);
  });

  it('that takes too long counts as a broken line', async () => {
    const at = await opened([isSilent, COMPANY], { timeout: 100 });
    expect(await readCompany(at)).toMatchObject({ name: 'Compagnia del Faro' });
  });

  it('asks for what it was given, written as an address has to be', async () => {
    const at = await opened([says(200, { count: 0, results: [] })], { key: 'azk_test' });
    await listShows(at, { search: 'due & tre', page: undefined }).page(2);
    await readShow(at, 'a/b');
    expect(server.heard.map(({ url }) => url)).toEqual([
      '/api/shows/?search=due+%26+tre&page=2&page_size=100',
      '/api/shows/a%2Fb/',
    ]);
    expect(server.heard[0]?.headers.authorization).toBe('Bearer azk_test');
  });
});
