import { type Company, CurrentCompany, UnitOfWork } from '@azionelab/api/kernel';
import { Reservation } from '@azionelab/api/bookings';
import type { OfficeReservationView, WebhookPayload } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { bookByMail, confirmByMail } from './testing/reservations';
import type { StaffSession } from './testing/staff-session';
import { openReceiver, type Received, type WebhookReceiver } from './testing/webhook-receiver';
import { deliveries, isSigned, subscribe, takenAll } from './testing/webhooks';

describe('webhooks', () => {
  let office: BoxOffice;
  let company: Company;
  let admin: StaffSession;
  let receiver: WebhookReceiver;

  beforeAll(async () => {
    office = await openBoxOffice({ settings: { WEBHOOK_PRIVATE_TARGETS: '1' } });
  });
  beforeEach(async () => {
    company = await office.fixtures.company();
    admin = await office.staff(company, 'admin');
    receiver = await openReceiver();
  });
  afterEach(() => receiver.close());
  afterAll(() => office.close());

  const evening = () => office.fixtures.performance(company, { starts_at: new Date(Date.now() + 3_600_000) });
  const typesOf = (payloads: { payload: WebhookPayload }[]) => payloads.map(({ payload }) => payload.type);
  const post = (path: string, body: object) => office.call('POST', path, { body, host: company.hosts[0] });

  async function admit(door: StaffSession, body: object) {
    const headers = { 'idempotency-key': `admit-${Math.random()}` };
    const answer = await door.call('POST', '/api/check-ins/confirm/', { body, headers });
    expect(answer.status).toBe(200);
    return answer;
  }

  it('tell the whole way of a reservation, in order, each signed', async () => {
    const performance = await evening();
    const { secret } = await subscribe(admin, receiver);
    const { id, manage } = await confirmByMail(office, company, performance, 3);
    await post('/api/reservations/change/', { token: manage, party_size: 2 });
    const door = await office.staff(company, 'door');
    const [row] = await office.database.admin<{ code: string }>(`SELECT code FROM reservations WHERE id = $1`, [id]);
    const { body: inside } = await admit(door, { token: row?.code, performance, admitted: 1 });
    await door.call('DELETE', `/api/check-ins/${inside['id']}/`);
    await post('/api/reservations/cancel/', { token: manage });
    const taken = await takenAll(receiver, 6);
    expect(typesOf(taken)).toEqual([
      'reservation.created',
      'reservation.confirmed',
      'reservation.changed',
      'check_in.created',
      'check_in.undone',
      'reservation.cancelled',
    ]);
    expect(taken.map((one) => isSigned(one, secret))).toEqual(taken.map(() => true));
    expect(new Set(taken.map(({ id: webhookId }) => webhookId)).size).toBe(6);
    // Control: what another secret signed, and a body that was touched, the library refuses.
    const first = taken[0] as Received;
    expect(isSigned({ ...first, body: `${first.body} ` }, secret)).toBe(false);
    const other = await subscribe(admin, receiver);
    expect(isSigned(first, other.secret)).toBe(false);
  });

  it('send the views of the office as they were, and nothing personal unless asked', async () => {
    const open = await openReceiver();
    await subscribe(admin, receiver);
    await subscribe(admin, open, { with_personal_data: true });
    const performance = await evening();
    const { id, email } = await bookByMail(office, company, performance, 2);
    const about = (of: { payload: WebhookPayload }[]) =>
      of.find(({ payload }) => payload.type === 'reservation.created')?.payload.data as OfficeReservationView;
    const masked = about(await takenAll(receiver, 2));
    const told = about(await takenAll(open, 2));
    const { body: view } = await admin.call<OfficeReservationView>('GET', `/api/admin/reservations/${id}/`);
    const office_ = Object.fromEntries(Object.keys(told).map((key) => [key, view[key as keyof OfficeReservationView]]));
    expect(told).toEqual(office_);
    expect(told).toMatchObject({ name: 'Maria Rossi', email });
    expect(masked).toEqual({ ...told, name: '', email: '', phone: null, notes: '' });
    expect(receiver.received.map(({ body }) => body).join()).not.toMatch(/Maria|posta\.example/);
    const [stored] = await office.database.admin<{ text: string }>(
      `SELECT string_agg(snapshot::text, '') AS text FROM webhook_deliveries WHERE company_id = $1`,
      [company.id],
    );
    expect(stored?.text).not.toMatch(/Maria|posta\.example/);
    await open.close();
  });

  it('tell a key that asked no more than it may see, and no longer', async () => {
    const make = async (scopes: string[]) => {
      const { body } = await admin.call('POST', '/api/admin/keys/', { body: { name: 'Foglio', scopes } });
      const headers = { authorization: `Bearer ${String(body['key'])}` };
      const call = (method: string, path: string, of?: object) =>
        office.call(method, path, { body: of, host: company.hosts[0], headers });
      return { id: body['id'], call };
    };
    const wanted = { url: receiver.url, events: ['reservation.created'], with_personal_data: true };
    const blind = await make(['administer']);
    expect(await blind.call('POST', '/api/admin/webhooks/', wanted)).toMatchObject({
      status: 403,
      body: { status: 'permission_denied' },
    });
    const masked = { ...wanted, with_personal_data: false };
    expect((await blind.call('POST', '/api/admin/webhooks/', masked)).status).toBe(201);
    await office.database.admin(`DELETE FROM webhook_endpoints WHERE company_id = $1`, [company.id]);
    const seeing = await make(['administer', 'see_reservations']);
    expect((await seeing.call('POST', '/api/admin/webhooks/', wanted)).status).toBe(201);
    const name = (received: { payload: WebhookPayload }) => (received.payload.data as OfficeReservationView).name;
    await office.fixtures.reservation(company, { name: 'Ada' });
    expect((await takenAll(receiver, 1)).map(name)).toEqual(['Ada']);
    await admin.call('DELETE', `/api/admin/keys/${String(seeing.id)}/`);
    await office.fixtures.reservation(company, { name: 'Ada' });
    expect((await takenAll(receiver, 2)).map(name)).toEqual(['Ada', '']);
  });

  it('tell of evenings, of check-ins and of who was erased', async () => {
    const performance = await evening();
    const { body: before } = await admin.call('GET', `/api/admin/performances/${performance}/`);
    await subscribe(admin, receiver, { with_personal_data: true });
    await admin.call('PATCH', `/api/admin/performances/${performance}/`, { body: { room_capacity: 77 } });
    const [party] = await parties(office, company, performance, [2], 'check_in');
    const door = await office.staff(company, 'door');
    for (let part = 0; part < 2; part++) await admit(door, { token: party?.token, performance, admitted: 1 });
    await office.database.admin(`UPDATE reservations SET name = '—', email = '', erased_at = now() WHERE id = $1`, [
      party?.id,
    ]);
    await admin.call('POST', `/api/admin/performances/${await evening()}/cancel/`, { body: {} });
    const { body: gone } = await admin.call('POST', '/api/admin/performances/', {
      body: { show: before['show'], venue: before['venue'], starts_at: '2030-01-01T20:00:00Z', room_capacity: 5 },
    });
    await admin.call('DELETE', `/api/admin/performances/${gone['id']}/`);
    const taken = await takenAll(receiver, 10);
    expect(typesOf(taken).sort()).toEqual([
      'check_in.changed',
      'check_in.created',
      'performance.cancelled',
      'performance.changed',
      'performance.created',
      'performance.created',
      'performance.deleted',
      'reservation.confirmed',
      'reservation.created',
      'reservation.erased',
    ]);
    const of = (type: string) => taken.find(({ payload }) => payload.type === type)?.payload.data;
    expect(of('performance.changed')).toMatchObject({
      id: performance,
      room_capacity: 77,
      show_title: before['show_title'],
    });
    expect(of('performance.deleted')).toMatchObject({ id: gone['id'], venue_name: before['venue_name'] });
    expect(of('check_in.changed')).toMatchObject({ reservation: party?.id, admitted: 2, party_size: 2 });
    expect(of('reservation.erased')).toMatchObject({ id: party?.id, name: '—', email: '' });
  });

  it('never tell of what was rolled back', async () => {
    const performance = await evening();
    await subscribe(admin, receiver);
    const [work, current] = [office.app.get(UnitOfWork), office.app.get(CurrentCompany)];
    const id = await office.fixtures.reservation(company, { performance_id: performance });
    const failing = current.run(company, () =>
      work.run(async () => {
        await work.of(Reservation).update({ id }, { partySize: 1 });
        const owed = await work.query(`SELECT id FROM webhook_deliveries WHERE type = 'reservation.changed'`);
        expect(owed).toHaveLength(1); // control: it was owed, as long as that transaction lasted
        throw new Error('rolled back');
      }),
    );
    await expect(failing).rejects.toThrow('rolled back');
    await current.run(company, () => work.run(() => work.of(Reservation).update({ id }, { partySize: 4 })));
    const taken = await takenAll(receiver, 2);
    const sizes = taken.map(({ payload }) => (payload.data as OfficeReservationView).party_size);
    expect(sizes).toEqual([2, 4]);
    expect(await deliveries(office, company)).toHaveLength(2);
  });

  it('are owed nothing that they did not ask for, and nothing while they are off', async () => {
    const performance = await evening();
    const { id, version } = await subscribe(admin, receiver, { events: ['reservation.cancelled'] });
    await office.fixtures.reservation(company, { performance_id: performance });
    expect(await deliveries(office, company)).toEqual([]);
    const headers = { 'if-match': `"${version}"` };
    const path = `/api/admin/webhooks/${id}/`;
    const off = await admin.call('PATCH', path, {
      body: { is_active: false, events: ['reservation.created'] },
      headers,
    });
    expect(off).toMatchObject({ status: 200, body: { is_active: false, version: version + 1 } });
    await office.fixtures.reservation(company, { performance_id: performance });
    expect(await deliveries(office, company)).toEqual([]);
    await admin.call('PATCH', path, { body: { is_active: true } });
    await office.fixtures.reservation(company, { performance_id: performance });
    expect(typesOf(await takenAll(receiver, 1))).toEqual(['reservation.created']);
  });

  it('are told of their own company alone', async () => {
    const others = await office.fixtures.company();
    await subscribe(admin, receiver);
    await office.fixtures.reservation(others);
    await office.fixtures.reservation(company);
    const taken = await takenAll(receiver, 1);
    expect(['performance.created', 'reservation.created']).toContain(taken[0]?.payload.type);
    expect(await deliveries(office, others)).toEqual([]);
  });
});
