import type { Company } from '@azionelab/api/kernel';
import type { BulkView, ListView, OfficeReservationDetailView, OfficeReservationView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { bookByMail, confirmByMail, messagesTo, tokenFromMail } from './testing/reservations';
import type { StaffSession } from './testing/staff-session';

type Detail = OfficeReservationDetailView;

const LIST = '/api/admin/reservations/';
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

describe('reservations in the office, over HTTP', () => {
  let office: BoxOffice;
  let company: Company;
  let staff: StaffSession;

  beforeAll(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    staff = await office.staff(company, 'box_office');
  });
  afterAll(() => office.close());

  const evening = (values: object = {}) =>
    office.fixtures.performance(company, { starts_at: inHours(2), room_capacity: 10, ...values });
  const post = <Body = Detail>(path: string, body: object = {}, headers = {}) =>
    staff.call<Body>('POST', `${LIST}${path}`, { body, headers });
  const read = async (id: number) => (await staff.call<Detail>('GET', `${LIST}${id}/`)).body;
  const caller = { name: 'Ada Bianchi', phone: '050 12 34 56', party_size: 3 };
  const byPhone = async (performance: number, more: object = {}) =>
    (await post('', { ...caller, performance, confirm: true, reason: 'By telephone', ...more })).body;
  const visitor = (path: string, body: object) =>
    office.call('POST', `/api/reservations/${path}/`, { body, host: company.hosts[0] });

  describe('somebody books by telephone', () => {
    it('without an address, and is confirmed at once with a reason', async () => {
      const performance = await evening();
      expect(await post('', { ...caller, performance })).toMatchObject({
        status: 400,
        body: { email: [expect.any(String)] },
      });
      expect(await post('', { ...caller, performance, confirm: true })).toMatchObject({
        status: 400,
        body: { reason: [expect.any(String)] },
      });
      const { status, body } = await post('', { ...caller, performance, confirm: true, reason: 'By telephone' });
      expect({ status, body }).toMatchObject({
        status: 201,
        body: {
          status: 'confirmed',
          origin: 'office',
          email: '',
          phone: caller.phone,
          available_seats: 7,
          messages: [],
          check_in: null,
        },
      });
      expect(body.tokens.map(({ purpose, used_at }) => [purpose, used_at !== null])).toEqual([
        ['confirmation', true],
        ['manage', false],
        ['check_in', false],
      ]);
      expect(JSON.stringify(body)).not.toMatch(/nonce|hash/);
      expect(body.history.map(({ action }) => action)).toContain('confirm_by_hand');
      expect(body.history.find(({ action }) => action === 'confirm_by_hand')).toMatchObject({
        actor: { name: 'Giulia' },
        after: { reason: 'By telephone' },
      });
    });

    it('with an address, and gets a link that works; a retry does nothing twice', async () => {
      const performance = await evening();
      const body = { ...caller, performance, email: 'ada-link@posta.example' };
      const key = { 'idempotency-key': 'a-booking-by-phone' };
      const first = await post('', body, key);
      expect(first).toMatchObject({ status: 201, body: { status: 'pending' } });
      expect((await post('', body, key)).body.id).toBe(first.body.id);
      expect(await post('', { ...body, party_size: 1 }, key)).toMatchObject({ status: 422 });
      const token = await tokenFromMail(office, body.email, '/confirm');
      expect((await visitor('confirm', { token })).status).toBe(200);
    });

    it('also where the site takes no bookings, but for no more than there are seats', async () => {
      const performance = await evening({ is_booking_enabled: false, room_capacity: 4 });
      expect((await byPhone(performance)).status).toBe('confirmed');
      expect(await post('', { ...caller, performance, email: 'a@posta.example' })).toMatchObject({
        status: 409,
        body: { status: 'no_capacity', available_seats: 1 },
      });
      const large = { ...caller, performance, party_size: 11, confirm: true, reason: 'x' };
      expect(await post('', large)).toMatchObject({ status: 400, body: { party_size: ['Enter 10 or less.'] } });
      expect(await post('', { ...large, performance: 999_999 })).toMatchObject({
        status: 400,
        body: { performance: [expect.any(String)] },
      });
      const begun = await evening({ starts_at: inHours(-1) });
      expect(await post('', { ...large, party_size: 1, performance: begun })).toMatchObject({
        status: 409,
        body: { status: 'performance_started' },
      });
    });
  });

  it('is confirmed by hand with a reason, once', async () => {
    const booked = await bookByMail(office, company, await evening(), 2);
    const path = `${booked.id}/confirm/`;
    expect(await post(path, {})).toMatchObject({ status: 400, body: { reason: [expect.any(String)] } });
    expect(await post(path, { reason: 'At the counter' })).toMatchObject({
      status: 200,
      body: { status: 'confirmed', version: 2, messages: [{ kind: 'ticket' }, { kind: 'confirmation_request' }] },
    });
    expect(await post(path, { reason: 'At the counter' })).toMatchObject({
      status: 409,
      body: { status: 'already_confirmed' },
    });
    expect(await visitor('confirm', { token: booked.token })).toMatchObject({
      status: 409,
      body: { status: 'already_confirmed' },
    });
    const manage = await tokenFromMail(office, booked.email, '/ticket');
    expect((await visitor('lookup', { token: manage })).status).toBe(200);
  });

  it('is cancelled with a letter or without one, but not when somebody is inside', async () => {
    const performance = await evening();
    const [told, untold] = [
      await confirmByMail(office, company, performance, 2),
      await confirmByMail(office, company, performance, 2),
    ];
    expect(await post(`${told.id}/cancel/`, { reason: 'Ill' })).toMatchObject({
      status: 200,
      body: { status: 'cancelled', available_seats: 8 },
    });
    expect((await messagesTo(office, told.email)).map(({ kind }) => kind)).toContain('cancellation');
    expect((await post(`${untold.id}/cancel/`, { send_mail: false })).body.available_seats).toBe(10);
    expect((await messagesTo(office, untold.email)).map(({ kind }) => kind)).not.toContain('cancellation');
    expect(await post(`${untold.id}/cancel/`)).toMatchObject({
      status: 409,
      body: { status: 'reservation_cancelled' },
    });

    const [inside] = await parties(office, company, performance, [2], 'check_in');
    await staff.call('POST', '/api/check-ins/confirm/', { body: { token: inside?.token, performance } });
    const id = inside?.id as number;
    expect(await post(`${id}/cancel/`)).toMatchObject({ status: 409, body: { status: 'already_checked_in' } });
    expect(await read(id)).toMatchObject({
      status: 'confirmed',
      check_in: { admitted: 2, checked_in_by_name: 'Giulia' },
    });
  });

  it('stays: it cannot be deleted', async () => {
    const { id } = await byPhone(await evening());
    expect(await staff.call('DELETE', `${LIST}${id}/`)).toMatchObject({
      status: 409,
      body: { status: 'conflict', hangs: { tokens: 3 } },
    });
    expect(await staff.call('DELETE', `${LIST}999999/`)).toMatchObject({ status: 404 });
  });

  it('gets its letter again, as its state says, not too often', async () => {
    const first = await openAgain();
    expect(await post(`${first.id}/resend/`)).toMatchObject({ status: 200 });
    expect(await messagesTo(office, first.email)).toMatchObject([
      { kind: 'confirmation_request' },
      { kind: 'confirmation_request' },
    ]);
    const nameless = await byPhone(await evening());
    expect(await post(`${nameless.id}/resend/`)).toMatchObject({
      status: 409,
      body: { status: 'conflict', reason: 'no_address' },
    });
  });

  /** Booked so long ago that a letter may go out again. */
  async function openAgain() {
    const booked = await bookByMail(office, company, await evening(), 1);
    await office.database.admin(`UPDATE messages SET owed_at = owed_at - interval '2 minutes' WHERE recipient = $1`, [
      booked.email,
    ]);
    return booked;
  }

  it('is printed, also for people who walked in', async () => {
    const performance = await evening();
    const walkUp = await staff.call<{ reservation_id: number }>(
      'POST',
      `/api/check-ins/performances/${performance}/walk-ups/`,
      { body: { party_size: 2 } },
    );
    for (const id of [(await byPhone(performance)).id, walkUp.body.reservation_id]) {
      const { status, headers, body } = await staff.call<string>('GET', `${LIST}${id}/ticket.pdf`);
      expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/pdf' });
      expect(body.startsWith('%PDF-')).toBe(true);
    }
  });

  it('many at once: rehearsed with the same answer, then done; what cannot be is told', async () => {
    const performance = await evening();
    const one = await confirmByMail(office, company, performance, 2);
    const two = await byPhone(performance);
    await post(`${two.id}/cancel/`);
    const body = { action: 'cancel', reservations: [one.id, two.id] };
    const rehearsal = (await post<BulkView>('bulk/', { ...body, dry_run: true })).body;
    expect(rehearsal).toMatchObject({ dry_run: true, done: 1, refused: 1, letters: 1 });
    expect(await read(one.id)).toMatchObject({ status: 'confirmed', version: 1 });
    const { results, ...done } = (await post<BulkView>('bulk/', body)).body;
    expect(done).toEqual({ dry_run: false, done: 1, refused: 1, letters: 1 });
    expect(results).toMatchObject([
      { id: one.id, code: one.code, status: 'cancelled', refused: null },
      { id: two.id, status: 'cancelled', refused: 'reservation_cancelled' },
    ]);
    expect(rehearsal.results.map(({ refused }) => refused)).toEqual(results.map(({ refused }) => refused));
    expect(await post('bulk/', { ...body, reservations: [one.id, 999_999] })).toMatchObject({ status: 400 });
  });

  it('is found by every word, whatever its accents, and counted', async () => {
    const show = await office.fixtures.show(company, { title: 'Pène d’amore' });
    const performance = await evening({ show_id: show, starts_at: inHours(30) });
    const party = await byPhone(performance, { name: 'Niccolò Zanetti', phone: '0586 77 88 99' });
    await byPhone(performance, { name: 'Zoe', party_size: 1 });
    const found = async (query: string) => {
      const { body } = await staff.call<ListView<OfficeReservationView>>('GET', `${LIST}?${query}`);
      return body.results.map(({ name }) => name);
    };
    const written = party.code.toLowerCase();
    for (const search of [
      'niccolo zan',
      'ZANETTI',
      '0586-778899',
      '77 88',
      written,
      written.replace('-', ''),
      'zanetti pene',
    ]) {
      expect([search, await found(`search=${encodeURIComponent(search)}`)]).toEqual([search, ['Niccolò Zanetti']]);
    }
    expect(await found(`search=pene&ordering=name`)).toEqual(['Niccolò Zanetti', 'Zoe']);
    expect(await found(`search=zanetti&origin=site`)).toEqual([]);
    expect(await found(`show=${show}&inside=false&ordering=-party_size`)).toEqual(['Niccolò Zanetti', 'Zoe']);
    expect(await found(`show=${show}&inside=true`)).toEqual([]);
    const from = encodeURIComponent(inHours(29).toISOString());
    expect(await found(`from=${from}&ordering=-starts_at`)).toEqual(['Zoe', 'Niccolò Zanetti']);
    expect(await found(`to=${from}&show=${show}`)).toEqual([]);
    expect((await staff.call('GET', `${LIST}counts/?show=${show}&status=pending`)).body).toEqual({
      all: 2,
      pending: 0,
      confirmed: 2,
      inside: 0,
      expired: 0,
      cancelled: 0,
    });
    expect((await staff.call('GET', `${LIST}?ordering=colour`)).status).toBe(400);
  });
});
