import type { Company } from '@azionelab/api/kernel';
import { TaskList, CurrentCompany } from '@azionelab/api/kernel';
import { TestClock, together } from '@azionelab/api/testing';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { patiently } from './testing/patiently';
import { bookByMail, tokenFromMail } from './testing/reservations';

const START = new Date('2026-11-29T20:45:00+01:00');
const body = { name: 'Maria Rossi', email: 'maria@posta.example', party_size: 2 };

describe('booking and confirming', () => {
  let office: BoxOffice;
  let company: Company;
  const clock = new TestClock();

  beforeAll(async () => {
    office = await openBoxOffice({ clock });
    company = await office.fixtures.company();
  });
  afterAll(() => office.close());
  beforeEach(() => clock.set('2026-11-27T18:00:00+01:00'));

  const post = (path: string, payload: object, headers: Record<string, string> = {}) =>
    office.call('POST', path, { body: payload, headers, host: company.hosts[0] });
  const evening = (values: object = {}) =>
    office.fixtures.performance(company, { starts_at: START, room_capacity: 4, ...values });
  const book = (performance: number, headers = {}) =>
    post(`/api/performances/${performance}/reservations/`, body, headers);
  const confirm = (token: string, headers = {}) => post('/api/reservations/confirm/', { token }, headers);

  it('is refused when closed, full, begun, or of an unpublished show', async () => {
    expect((await book(await evening({ is_booking_enabled: false }))).body['status']).toBe('booking_closed');
    expect((await book(await evening({ room_capacity: 1 }))).body).toMatchObject({
      status: 'no_capacity',
      available_seats: 1,
    });
    expect((await book(await evening({ starts_at: clock.now() }))).body['status']).toBe('performance_started');
    const show_id = await office.fixtures.show(company, { is_published: false });
    expect((await book(await evening({ show_id }))).status).toBe(404);
  });

  it('takes no seat before it is confirmed, and leaves the loser pending until somebody gives back', async () => {
    const performance = await evening({ room_capacity: 3 });
    const [first, second] = [
      await bookByMail(office, company, performance, 2),
      await bookByMail(office, company, performance, 2),
    ];
    expect((await confirm(first.token)).status).toBe(200);
    expect(await confirm(second.token)).toMatchObject({
      status: 409,
      body: { status: 'no_capacity', available_seats: 1 },
    });
    await post('/api/reservations/cancel/', { token: await tokenFromMail(office, first.email, '/ticket') });
    expect((await confirm(second.token)).status).toBe(200);
  });

  it('expires with its link, before and after the sweep', async () => {
    const performance = await evening();
    const { token, id } = await bookByMail(office, company, performance, 2);
    clock.pass({ hours: 24 });
    expect(await confirm(token)).toMatchObject({
      status: 410,
      body: { status: 'token_expired', performance_id: performance },
    });
    const { sweeps } = office.app.get(TaskList);
    for (const sweep of sweeps) await office.app.get(CurrentCompany).run(company, sweep);
    expect(await office.database.admin(`SELECT status FROM reservations WHERE id = $1`, [id])).toEqual([
      { status: 'expired' },
    ]);
    expect((await confirm(token)).status).toBe(410);
  });

  it('is over when the performance begins', async () => {
    const { token } = await bookByMail(
      office,
      company,
      await evening({ starts_at: new Date('2026-11-27T19:00:00+01:00') }),
      2,
    );
    clock.pass({ hours: 1 });
    expect(await confirm(token)).toMatchObject({ status: 409, body: { status: 'performance_started' } });
  });

  it('does a retried request once, and refuses a key with another body', async () => {
    const performance = await evening();
    const key = { 'idempotency-key': 'one-and-the-same' };
    const answers = await together(5, () => patiently(() => book(performance, key)));
    const ids = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.body['id'] : undefined));
    expect(new Set(ids).size).toBe(1);
    const changed = { ...body, party_size: 1 };
    expect(await post(`/api/performances/${performance}/reservations/`, changed, key)).toMatchObject({
      status: 422,
      body: { status: 'idempotency_key_reused' },
    });
    // Only success is kept: what was refused may be tried again with the same key.
    const closed = await evening({ is_booking_enabled: false });
    const retry = { 'idempotency-key': 'refused-at-first' };
    expect((await book(closed, retry)).status).toBe(409);
    await office.database.admin(`UPDATE performances SET is_booking_enabled = true WHERE id = $1`, [closed]);
    expect((await book(closed, retry)).status).toBe(201);
  });

  it('gives links anew in a replay, and stores none', async () => {
    const { token } = await bookByMail(office, company, await evening(), 1);
    const key = { 'idempotency-key': 'confirm-it-twice' };
    const [first, again] = [await confirm(token, key), await confirm(token, key)];
    expect(again.body).toEqual(first.body);
    const kept = JSON.stringify(
      await office.database.admin(`SELECT answer FROM idempotency_keys WHERE scope = 'confirm'`),
    );
    expect(kept).toContain('reservation_id');
    expect(kept).not.toContain('url');
  });

  it('moves the ends of its tokens along with the performance', async () => {
    const performance = await evening();
    const { token, email } = await bookByMail(office, company, performance, 1);
    await confirm(token);
    const manage = await tokenFromMail(office, email, '/ticket');
    const admin = await office.staff(company, 'admin');
    const moved = await admin.call('PATCH', `/api/admin/performances/${performance}/`, {
      body: { starts_at: '2026-12-06T20:45:00+01:00' },
    });
    expect(moved.status).toBe(200);
    clock.set('2026-12-05T12:00:00+01:00');
    expect((await post('/api/reservations/lookup/', { token: manage })).status).toBe(200);
  });

  it('shows a QR code to its holder only, and never for a token in the query', async () => {
    const { token, email, id } = await bookByMail(office, company, await evening(), 1);
    const qr = (query: string, headers = {}) =>
      office.call('GET', `/api/reservations/${id}/qr-code/${query}`, { headers, host: company.hosts[0] });
    await confirm(token);
    const manage = await tokenFromMail(office, email, '/ticket');
    expect((await qr('', { authorization: `Bearer ${manage}` })).status).toBe(200);
    expect((await qr(`?token=${manage}`)).status).toBe(403);
    expect((await qr('', { authorization: `Bearer ${token}` })).status).toBe(403);
    const signed = String((await post('/api/reservations/lookup/', { token: manage })).body['qr_code_url']);
    const get = () => office.call('GET', signed, { host: company.hosts[0] });
    expect(await get()).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    clock.pass({ minutes: 16 });
    expect((await get()).status).toBe(403);
  });
});
