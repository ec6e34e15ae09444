import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { bookByMail, confirmByMail, messagesTo } from './testing/reservations';

const START = new Date('2026-11-27T20:45:00+01:00');

describe('a party that comes with fewer', () => {
  let office: BoxOffice;
  let company: Company;
  const clock = new TestClock();

  beforeAll(async () => {
    office = await openBoxOffice({ clock });
    company = await office.fixtures.company();
  });
  afterAll(() => office.close());
  beforeEach(() => clock.set('2026-11-27T18:00:00+01:00'));

  const post = (path: string, body: object) =>
    office.call('POST', `/api/reservations/${path}/`, { body, host: company.hosts[0] });
  const change = (token: string, party_size: number) => post('change', { token, party_size });
  const evening = (values: object = {}) => office.fixtures.performance(company, { starts_at: START, ...values });
  const freeAt = async (performance: number) =>
    (await office.call('GET', `/api/performances/${performance}/`, { host: company.hosts[0] })).body['available_seats'];

  it('frees its seats at once, keeps its links, and gets its ticket anew', async () => {
    const performance = await evening({ room_capacity: 4 });
    const { manage, email } = await confirmByMail(office, company, performance, 4);
    const before = await post('lookup', { token: manage });
    expect(await change(manage, 2)).toMatchObject({ status: 200, body: { status: 'confirmed', party_size: 2 } });
    expect(await freeAt(performance)).toBe(2);
    expect((await confirmByMail(office, company, performance, 2)).id).toEqual(expect.any(Number));
    const after = await post('lookup', { token: manage });
    expect(after).toMatchObject({ status: 200, body: { party_size: 2, code: before.body['code'] } });
    expect((await messagesTo(office, email)).map(({ kind }) => kind)).toEqual([
      'confirmation_request',
      'ticket',
      'ticket',
    ]);
  });

  it('may say so before it confirms', async () => {
    const performance = await evening({ room_capacity: 3 });
    const { token, email } = await bookByMail(office, company, performance, 3);
    await confirmByMail(office, company, performance, 1);
    expect((await post('confirm', { token })).body).toMatchObject({ status: 'no_capacity', available_seats: 2 });
    expect(await change(token, 2)).toMatchObject({ status: 200, body: { status: 'pending', party_size: 2 } });
    expect((await post('confirm', { token })).body).toMatchObject({ status: 'confirmed', party_size: 2 });
    expect((await messagesTo(office, email)).map(({ kind }) => kind)).toEqual(['confirmation_request', 'ticket']);
    expect(await change(token, 1)).toMatchObject({ status: 404, body: { status: 'unknown_token' } });
  });

  it('cannot be more, and as many as before is nothing new', async () => {
    const { manage, email } = await confirmByMail(office, company, await evening(), 2);
    expect(await change(manage, 3)).toMatchObject({ status: 400, body: { party_size: ['Enter 2 or less.'] } });
    expect(await change(manage, 2)).toMatchObject({ status: 200, body: { status: 'confirmed', party_size: 2 } });
    expect(await messagesTo(office, email)).toHaveLength(2);
  });

  it('is not possible once it is inside, cancelled, begun or over', async () => {
    const performance = await evening();
    const [inside, cancelled, later] = [
      await confirmByMail(office, company, performance, 2),
      await confirmByMail(office, company, performance, 2),
      await confirmByMail(office, company, performance, 2),
    ];
    const door = await office.staff(company, 'door');
    await door.call('POST', '/api/check-ins/confirm/', {
      body: { token: inside.code, performance, admitted: 1 },
      headers: { 'idempotency-key': 'one-of-the-two' },
    });
    await post('cancel', { token: cancelled.manage });
    expect(await change(inside.manage, 1)).toMatchObject({ status: 409, body: { status: 'already_checked_in' } });
    expect(await change(cancelled.manage, 1)).toMatchObject({ status: 409, body: { status: 'reservation_cancelled' } });
    clock.set(START);
    expect(await change(later.manage, 1)).toMatchObject({ status: 409, body: { status: 'performance_started' } });
    const { token } = await bookByMail(office, company, await evening({ starts_at: new Date('2026-12-24') }), 2);
    clock.pass({ hours: 24 });
    expect(await change(token, 1)).toMatchObject({ status: 410, body: { status: 'token_expired' } });
  });
});
