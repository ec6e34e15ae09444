import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import type { StaffSession } from './testing/staff-session';

const START = new Date('2026-11-27T20:45:00+01:00');
const OTHER_EVENING = new Date('2026-11-28T20:45:00+01:00');

describe('the door says no', () => {
  let office: BoxOffice;
  let company: Company;
  let door: StaffSession;
  let performance: number;
  let other: number;
  const clock = new TestClock();

  beforeAll(async () => {
    office = await openBoxOffice({ clock });
    company = await office.fixtures.company();
    const show_id = await office.fixtures.show(company, { title: 'Ballata' });
    performance = await office.fixtures.performance(company, { show_id, starts_at: START });
    other = await office.fixtures.performance(company, { show_id, starts_at: OTHER_EVENING });
  });
  afterAll(() => office.close());
  beforeEach(() => at('2026-11-27T20:00:00+01:00'));

  /** Sessions end too when days go by: whoever stands at the door has signed in that evening. */
  async function at(instant: string): Promise<void> {
    clock.set(instant);
    door = await office.staff(company, 'door');
  }

  async function ticket(purpose: 'check_in' | 'confirmation' = 'check_in') {
    const [party] = await parties(office, company, performance, [2], purpose);
    const id = party?.id as number;
    await office.database.admin(`UPDATE tokens SET expires_at = $2 WHERE reservation_id = $1`, [
      id,
      new Date(START.getTime() + 6 * 3_600_000),
    ]);
    const [row] = await office.database.admin<{ code: string }>(`SELECT code FROM reservations WHERE id = $1`, [id]);
    return { id, token: party?.token as string, code: row?.code as string };
  }

  const cancel = (id: number) =>
    office.database.admin(`UPDATE reservations SET status = 'cancelled', cancelled_at = now() WHERE id = $1`, [id]);

  /** Preview and confirm refuse alike: both check everything. */
  async function refusal(body: object) {
    const preview = await door.call('POST', '/api/check-ins/preview/', { body });
    const confirm = await door.call('POST', '/api/check-ins/confirm/', { body });
    expect({ ...confirm.body, http: confirm.status }).toEqual({ ...preview.body, http: preview.status });
    return { http: preview.status, ...preview.body };
  }

  it('to what is no token at all', async () => {
    expect(await refusal({ token: 'WIFI:S:foyer;;' })).toMatchObject({ http: 400, status: 'invalid_token' });
  });

  it('to a token and a code that it does not know', async () => {
    expect(await refusal({ token: 'x'.repeat(43) })).toMatchObject({ http: 404, status: 'unknown_token' });
    expect(await refusal({ token: '0000-0000' })).toMatchObject({ http: 404, status: 'unknown_token' });
  });

  it('to a token of another purpose', async () => {
    const { token } = await ticket('confirmation');
    expect(await refusal({ token })).toMatchObject({ http: 404, status: 'unknown_token' });
  });

  it('to who gave the seats back, whatever else is wrong', async () => {
    const { id, token } = await ticket();
    await cancel(id);
    await at('2026-11-29T12:00:00+01:00');
    expect(await refusal({ token, performance: other })).toMatchObject({ http: 409, status: 'reservation_cancelled' });
  });

  it('to who has not confirmed, also on the wrong evening', async () => {
    const { code } = await ticket('confirmation');
    expect(await refusal({ token: code, performance: other })).toMatchObject({
      http: 409,
      status: 'reservation_not_confirmed',
    });
  });

  it('to a ticket of another evening, also outside its window, and says which one', async () => {
    const { token } = await ticket();
    await at('2026-11-28T20:00:00+01:00');
    expect(await refusal({ token, performance: other })).toMatchObject({
      http: 409,
      status: 'wrong_performance',
      performance_id: performance,
      show_title: 'Ballata',
      starts_at: '2026-11-27T20:45:00+01:00',
    });
  });

  it('before the door opens, and says when it does', async () => {
    const { token } = await ticket();
    await at('2026-11-27T17:44:59+01:00');
    expect(await refusal({ token, performance })).toMatchObject({
      http: 409,
      status: 'outside_check_in_window',
      opens_at: '2026-11-27T17:45:00+01:00',
      closes_at: '2026-11-28T02:45:00+01:00',
    });
  });

  it('after the door has closed: a token has expired, a code is outside its window', async () => {
    const { token, code } = await ticket();
    await at('2026-11-28T02:45:00+01:00');
    expect(await refusal({ token })).toMatchObject({ http: 410, status: 'token_expired' });
    expect(await refusal({ token: code })).toMatchObject({ http: 409, status: 'outside_check_in_window' });
  });

  it('to more than the rest of the party', async () => {
    const { token } = await ticket();
    const { status, body } = await door.call('POST', '/api/check-ins/confirm/', { body: { token, admitted: 3 } });
    expect({ status, fields: Object.keys(body) }).toEqual({ status: 400, fields: ['admitted'] });
  });

  it('to visitors, editors and nobody', async () => {
    const { token } = await ticket();
    const host = company.hosts[0];
    expect((await office.call('POST', '/api/check-ins/preview/', { body: { token }, host })).status).toBe(401);
    const editor = await office.staff(company, 'editor');
    expect((await editor.call('POST', '/api/check-ins/preview/', { body: { token } })).status).toBe(403);
    // Who may not ask is told that before anything else.
    expect((await office.call('POST', '/api/check-ins/preview/', { body: '{', host })).status).toBe(401);
    expect((await editor.call('GET', '/api/check-ins/performances/999999/')).status).toBe(403);
  });

  it('previews as often as one likes, and records nothing', async () => {
    const { id, token } = await ticket();
    for (let look = 0; look < 3; look++) {
      const { status, body } = await door.call('POST', '/api/check-ins/preview/', { body: { token, performance } });
      expect({ status, keys: Object.keys(body).sort() }).toEqual({
        status: 200,
        keys: ['admitted', 'party_size', 'performance_id', 'reservation_id', 'show_title', 'starts_at', 'status'],
      });
    }
    expect(await office.database.admin(`SELECT id FROM check_ins WHERE reservation_id = $1`, [id])).toEqual([]);
  });

  it('answers a retried arrival with the first answer', async () => {
    const { token } = await ticket();
    const attempt = {
      body: { token, performance, admitted: 1 },
      headers: { 'idempotency-key': `retry-${token.slice(0, 20)}` },
    };
    const first = await door.call('POST', '/api/check-ins/confirm/', attempt);
    expect(await door.call('POST', '/api/check-ins/confirm/', attempt)).toMatchObject({
      status: 200,
      body: first.body,
    });
    expect(first.body).toMatchObject({ admitted: 1, party_size: 2 });
  });
});
