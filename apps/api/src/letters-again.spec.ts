import { type Company, CurrentCompany } from '@azionelab/api/kernel';
import { Letters, type Message } from '@azionelab/api/mail';
import { TestClock } from '@azionelab/api/testing';
import type { BookedView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { bookByMail, confirmByMail, messagesTo, tokenFromMail } from './testing/reservations';

const START = new Date('2026-11-29T20:45:00+01:00');

describe('a letter that does not come', () => {
  let office: BoxOffice;
  let company: Company;
  const clock = new TestClock();

  beforeAll(async () => {
    office = await openBoxOffice({ clock, settings: { RATE_LIMIT_FACTOR: '1', CONFIRMATION_TTL_MINUTES: '50' } });
    company = await office.fixtures.company();
  });
  afterAll(() => office.close());
  beforeEach(() => clock.set('2026-11-27T18:00:00+01:00'));

  const post = (path: string, body: object, headers = {}) =>
    office.call('POST', `/api/reservations/${path}/`, { body, headers, host: company.hosts[0] });
  const evening = (values: object = {}) => office.fixtures.performance(company, { starts_at: START, ...values });
  const book = async (values: object = {}) => bookByMail(office, company, await evening(values), 2);
  const again = ({ id, letter_key }: Pick<BookedView, 'id' | 'letter_key'>, email?: string) =>
    post(`${id}/letter`, { letter_key, email });

  it('is sent again after a minute, with the link that works already', async () => {
    const booked = await book();
    clock.pass({ seconds: 20 });
    const tooSoon = await again(booked);
    expect(tooSoon).toMatchObject({ status: 429, body: { status: 'rate_limited' }, headers: { 'retry-after': '40' } });
    clock.pass({ seconds: 40 });
    expect(await again(booked)).toMatchObject({
      status: 202,
      body: { status: 'accepted', message: expect.stringContaining('posta') },
    });
    expect(await messagesTo(office, booked.email)).toMatchObject([
      { kind: 'confirmation_request' },
      { kind: 'confirmation_request' },
    ]);
    expect((await post('confirm', { token: booked.token })).status).toBe(200);
  });

  it('is sent five times an hour, the first one included', async () => {
    const booked = await book();
    for (let letter = 2; letter <= 5; letter++) {
      clock.pass({ seconds: 60 });
      expect((await again(booked)).status).toBe(202);
    }
    clock.pass({ minutes: 10 });
    const sixth = await again(booked, 'another@posta.example');
    expect(sixth).toMatchObject({ status: 429, headers: { 'retry-after': String(3600 - 14 * 60) } });
    expect(await office.database.admin(`SELECT email FROM reservations WHERE id = $1`, [booked.id])).toEqual([
      { email: booked.email },
    ]);
  });

  it('goes to the right address at once, and the link in the wrong mailbox ends', async () => {
    const booked = await book();
    const endOf = async () =>
      (
        await office.database.admin(`SELECT expires_at FROM tokens WHERE reservation_id = $1 ORDER BY id DESC`, [
          booked.id,
        ])
      )[0];
    const end = await endOf();
    const right = `right-${booked.email}`;
    expect((await again(booked, right)).status).toBe(202);
    const token = await tokenFromMail(office, right, '/confirm');
    expect(await endOf()).toEqual(end);
    for (const call of ['confirm/preview', 'confirm', 'cancel', 'change']) {
      const more = call === 'change' ? { party_size: 1 } : {};
      const answer = await post(call, { token: booked.token, ...more });
      expect({ call, ...answer }).toMatchObject({ call, status: 410, body: { status: 'token_expired' } });
    }
    expect((await post('confirm', { token })).status).toBe(200);
    expect(await messagesTo(office, booked.email)).toMatchObject([{ kind: 'confirmation_request' }]);
    // It confirmed nothing, so it brings no ticket either.
    clock.pass({ minutes: 2 });
    expect((await post('resend', { token: booked.token })).status).toBe(410);
  });

  it('is for the page that booked, for an hour', async () => {
    const [mine, other] = [await book(), await book()];
    const { id, letter_key } = mine;
    const [expires, signature] = letter_key.split('.');
    const wrong = [
      again({ id: other.id, letter_key }),
      again({ id: 999_999_999, letter_key }),
      again({ id, letter_key: `${Number(expires) + 1}.${signature}` }),
      again({ id, letter_key: mine.token }),
    ];
    for (const answer of await Promise.all(wrong)) {
      expect(answer).toMatchObject({ status: 403, body: { status: 'permission_denied' } });
    }
    expect((await post('confirm', { token: signature })).body['status']).toBe('unknown_token');
    clock.pass({ minutes: 60 });
    expect((await again(mine)).status).toBe(403);
  });

  it('is not sent about what needs no confirmation any more', async () => {
    const [pending, confirmed, cancelled, soon] = [
      await book(),
      await book(),
      await book(),
      await book({ starts_at: new Date('2026-11-27T18:20:00+01:00') }),
    ];
    await post('confirm', { token: confirmed.token });
    await post('cancel', { token: cancelled.token });
    clock.pass({ minutes: 20 });
    expect((await again(confirmed)).body).toMatchObject({
      status: 'already_confirmed',
      confirmed_at: expect.any(String),
    });
    expect((await again(cancelled)).body['status']).toBe('reservation_cancelled');
    expect((await again(soon)).body['status']).toBe('performance_started');
    clock.pass({ minutes: 30 });
    expect(await again(pending)).toMatchObject({ status: 409, body: { status: 'reservation_not_pending' } });
  });

  it('has a key that is made anew in a replay, and stored nowhere', async () => {
    const path = `/api/performances/${await evening()}/reservations/`;
    const options = { body: { name: 'Maria', email: 'm@posta.example', party_size: 1 }, host: company.hosts[0] };
    const headers = { 'idempotency-key': 'booked-only-once' };
    const first = await office.call('POST', path, { ...options, headers });
    clock.pass({ minutes: 2 });
    const replay = await office.call<BookedView>('POST', path, { ...options, headers });
    expect(replay.body.id).toBe(first.body['id']);
    expect(replay.body.letter_key).not.toBe(first.body['letter_key']);
    expect((await again(replay.body)).status).toBe(202);
    const kept = JSON.stringify(await office.database.admin(`SELECT * FROM idempotency_keys`));
    expect(kept).toContain('confirm_before');
    expect(kept).not.toContain('letter_key');
  });

  it('is the ticket, for whoever confirmed', async () => {
    const { token, email, manage } = await confirmByMail(office, company, await evening(), 2);
    const resend = (of: string) => post('resend', { token: of });
    expect((await resend(token)).status).toBe(429);
    clock.pass({ minutes: 1 });
    expect(await resend(token)).toMatchObject({ status: 202, body: { status: 'accepted' } });
    expect((await messagesTo(office, email)).map(({ kind }) => kind)).toEqual([
      'confirmation_request',
      'ticket',
      'ticket',
    ]);
    expect(await resend(manage)).toMatchObject({ status: 404, body: { status: 'unknown_token' } });
    clock.set(new Date(START.getTime() + 179 * 60_000));
    expect((await resend(token)).status).toBe(202);
    clock.pass({ minutes: 1 });
    expect(await resend(token)).toMatchObject({ status: 410, body: { status: 'token_expired' } });
    await office.database.admin(`UPDATE reservations SET status = 'cancelled' WHERE email = $1`, [email]);
    expect((await resend(token)).body['status']).toBe('reservation_cancelled');
    expect(
      (await resend((await book({ starts_at: new Date('2026-12-24T20:45:00+01:00') })).token)).body['status'],
    ).toBe('reservation_not_confirmed');
  });
});

describe('a letter that is still owed when its address is corrected', () => {
  let office: BoxOffice;
  let company: Company;

  beforeAll(async () => {
    office = await openBoxOffice({ clock: new TestClock(), settings: { SMTP_URL: 'smtp://127.0.0.1:9' } });
    company = await office.fixtures.company();
  });
  afterAll(() => office.close());

  it('is taken back, and says nothing to the wrong address even if it is tried', async () => {
    const host = company.hosts[0];
    const path = `/api/performances/${await office.fixtures.performance(company)}/reservations/`;
    const body = { name: 'Maria', email: 'wrong@posta.example', party_size: 1 };
    const { id, letter_key } = (await office.call<BookedView>('POST', path, { body, host })).body;
    const correct = { letter_key, email: 'right@posta.example' };
    expect((await office.call('POST', `/api/reservations/${id}/letter/`, { body: correct, host })).status).toBe(202);
    expect(await messagesTo(office, 'wrong@posta.example')).toMatchObject([
      { status: 'failed', last_error: 'superseded' },
    ]);
    expect(await messagesTo(office, 'right@posta.example')).toMatchObject([{ status: 'owed' }]);

    const contentFor = (recipient: string) =>
      office.app
        .get(CurrentCompany)
        .run(company, () =>
          office.app
            .get(Letters, { strict: false })
            .contentOf({ kind: 'confirmation_request', reservationId: id, recipient } as Message),
        );
    expect(await contentFor('wrong@posta.example')).toBeUndefined();
    expect(await contentFor('right@posta.example')).toMatchObject({ confirmUrl: expect.stringContaining('/confirm#') });
  });
});
