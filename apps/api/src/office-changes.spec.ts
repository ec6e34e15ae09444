import type { Company } from '@azionelab/api/kernel';
import type { OfficeReservationDetailView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { bookByMail, confirmByMail, messagesTo, tokenFromMail } from './testing/reservations';
import type { StaffSession } from './testing/staff-session';

type Detail = OfficeReservationDetailView;

const LIST = '/api/admin/reservations/';
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

describe('the office changes a reservation', () => {
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
  const patch = (id: number, body: object, headers = {}) =>
    staff.call<Detail>('PATCH', `${LIST}${id}/`, { body, headers });
  const read = async (id: number) => (await staff.call<Detail>('GET', `${LIST}${id}/`)).body;
  const visitor = (path: string, body: object) =>
    office.call('POST', `/api/reservations/${path}/`, { body, host: company.hosts[0] });

  it('in what it says of the party, at a version', async () => {
    const booking = {
      name: 'Ada Bianchi',
      phone: '050 12 34 56',
      party_size: 3,
      confirm: true,
      reason: 'By telephone',
    };
    const performance = await evening();
    const { id } = (await staff.call<Detail>('POST', LIST, { body: { ...booking, performance } })).body;
    const body = { name: 'Ada Verdi', phone: null, notes: 'Wheelchair', locale: 'en' };
    expect(await patch(id, body, { 'if-match': '"1"' })).toMatchObject({
      status: 200,
      body: { ...body, version: 2 },
    });
    expect(await patch(id, { name: 'Late' }, { 'if-match': '"1"' })).toMatchObject({
      status: 409,
      body: { status: 'conflict', version: 2 },
    });
    expect(await patch(id, { status: 'cancelled' })).toMatchObject({
      status: 400,
      body: { status: ['Unknown field.'] },
    });
    const { history } = await read(id);
    expect(history[0]).toMatchObject({ action: 'change', after: { name: '•••', locale: 'en' } });
    expect(JSON.stringify(history)).not.toContain('Verdi');
  });

  it('in its size, as far as there are seats, and is told', async () => {
    const performance = await evening({ room_capacity: 5 });
    const { id, email } = await confirmByMail(office, company, performance, 2);
    expect((await patch(id, { party_size: 5 })).body).toMatchObject({ party_size: 5, available_seats: 0 });
    expect(await patch(id, { party_size: 6 })).toMatchObject({ status: 409, body: { status: 'no_capacity' } });
    expect((await patch(id, { party_size: 1, send_mail: false })).body).toMatchObject({ available_seats: 4 });
    const kinds = (await messagesTo(office, email)).map(({ kind }) => kind);
    expect(kinds).toEqual(['confirmation_request', 'ticket', 'seats_changed']);
  });

  it('to another evening: its QR code opens that one, and not the old one', async () => {
    const [old, next] = [await evening(), await evening({ starts_at: inHours(2.5) })];
    const [party] = await parties(office, company, old, [2], 'check_in');
    const id = party?.id as number;
    const door = (performance: number) =>
      staff.call('POST', '/api/check-ins/preview/', { body: { token: party?.token, performance } });
    expect((await door(old)).status).toBe(200);
    expect((await patch(id, { performance: next })).body).toMatchObject({ performance: next, available_seats: 8 });
    expect(await door(old)).toMatchObject({
      status: 409,
      body: { status: 'wrong_performance', performance_id: next },
    });
    expect((await door(next)).status).toBe(200);
    expect(
      await office.database.admin(`SELECT confirmed_seats FROM performances WHERE id = ANY($1) ORDER BY id`, [
        [old, next],
      ]),
    ).toEqual([{ confirmed_seats: 0 }, { confirmed_seats: 2 }]);
    expect(
      await office.database.admin(`SELECT performance_id::int, expires_at FROM tokens WHERE reservation_id = $1`, [id]),
    ).toEqual([{ performance_id: next, expires_at: expect.any(Date) }]);
    const full = await evening({ room_capacity: 1 });
    expect(await patch(id, { performance: full })).toMatchObject({ status: 409, body: { status: 'no_capacity' } });
    expect(await patch(id, { performance: 999_999 })).toMatchObject({ status: 400 });
  });

  it('while it is pending: its link confirms the other evening', async () => {
    const [old, next] = [await evening(), await evening({ starts_at: inHours(3) })];
    const booked = await bookByMail(office, company, old, 2);
    expect((await patch(booked.id, { performance: next, party_size: 4 })).status).toBe(200);
    expect(await visitor('confirm', { token: booked.token })).toMatchObject({ status: 200, body: { party_size: 4 } });
    expect(await read(booked.id)).toMatchObject({ performance: next, status: 'confirmed', available_seats: 6 });
  });

  it('but neither moved nor made smaller than who is in', async () => {
    const performance = await evening();
    const [party] = await parties(office, company, performance, [4], 'check_in');
    const id = party?.id as number;
    const body = { token: party?.token, performance, admitted: 2 };
    await staff.call('POST', '/api/check-ins/confirm/', { body, headers: { 'idempotency-key': 'two-of-four' } });
    expect(await patch(id, { performance: await evening() })).toMatchObject({
      status: 409,
      body: { status: 'already_checked_in' },
    });
    expect(await patch(id, { party_size: 1 })).toMatchObject({
      status: 400,
      body: { party_size: [expect.any(String)] },
    });
    expect((await patch(id, { party_size: 2 })).body).toMatchObject({ party_size: 2, admitted: 2 });
  });

  it('and a corrected address gets the link, which ends in the wrong mailbox', async () => {
    const booked = await bookByMail(office, company, await evening(), 2);
    const right = `right-${booked.email}`;
    expect((await patch(booked.id, { email: right })).status).toBe(200);
    const token = await tokenFromMail(office, right, '/confirm');
    expect((await visitor('confirm', { token: booked.token })).status).toBe(410);
    expect((await visitor('confirm', { token })).status).toBe(200);
  });
});
