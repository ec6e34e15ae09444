import type { Company } from '@azionelab/api/kernel';
import { TestClock, together } from '@azionelab/api/testing';
import type { DoorLiveView, ListView, OfficeReservationView, WalkUpView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { patiently } from './testing/patiently';
import { pairDevice, type StaffSession } from './testing/staff-session';

const START = new Date('2026-11-27T20:45:00+01:00');

describe('people without a reservation', () => {
  let office: BoxOffice;
  let company: Company;
  let manager: StaffSession;
  let performance: number;
  const clock = new TestClock();

  beforeAll(async () => {
    office = await openBoxOffice({ clock });
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    clock.set('2026-11-27T20:00:00+01:00');
    company = await office.fixtures.company();
    performance = await office.fixtures.performance(company, { starts_at: START, room_capacity: 10 });
    manager = await office.staff(company, 'box_office');
  });

  const letIn = (body: object, who = manager, headers = {}) =>
    who.call<WalkUpView>('POST', `/api/check-ins/performances/${performance}/walk-ups/`, { body, headers });

  it('become one, and are inside', async () => {
    const phone = await pairDevice(office.port, manager, performance, 'Left entrance', company.hosts[0]);
    const { status, body } = await letIn({ party_size: 3, name: 'Anna' }, phone);
    expect(status).toBe(201);
    expect(body).toEqual({
      reservation_id: expect.any(Number),
      check_in_id: expect.any(Number),
      code: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      party_size: 3,
      checked_in_at: '2026-11-27T20:00:00+01:00',
      available_seats: 7,
    });
    const live = await manager.call<DoorLiveView>('GET', `/api/check-ins/performances/${performance}/live/`);
    expect(live.body).toMatchObject({
      confirmed_seats: 3,
      checked_in_seats: 3,
      walk_up_seats: 3,
      extra_seats: 0,
      latest: [{ reservation_id: body.reservation_id, seats: 3, by: 'Left entrance', offline: false }],
    });
    const [token] = await office.database.admin(`SELECT purpose, used_at FROM tokens WHERE reservation_id = $1`, [
      body.reservation_id,
    ]);
    expect(token).toMatchObject({ purpose: 'confirmation', used_at: new Date('2026-11-27T20:00:00+01:00') });
  });

  it('give no name and no address, get no letter, and are shown so in the office', async () => {
    const { body } = await letIn({ party_size: 2 });
    const path = `/api/admin/reservations/${body.reservation_id}/`;
    const shown = await manager.call<OfficeReservationView>('GET', path);
    expect(shown.body).toMatchObject({
      origin: 'walk_up',
      name: 'Senza nome',
      email: '',
      status: 'confirmed',
      admitted: 2,
    });
    const list = await manager.call<ListView<OfficeReservationView>>('GET', '/api/admin/reservations/');
    expect(list.body).toMatchObject({ count: 1, results: [{ origin: 'walk_up' }] });
    const owed = await office.database.admin(`SELECT id FROM messages WHERE company_id = $1`, [company.id]);
    expect(owed).toEqual([]);
  });

  it('are let in once, however often the request is sent', async () => {
    const headers = { 'idempotency-key': 'walk-up-0001' };
    const answers = await Promise.all([1, 2, 3].map(() => patiently(() => letIn({ party_size: 4 }, manager, headers))));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.reservation_id)).size).toBe(1);
    expect(await letIn({ party_size: 5 }, manager, headers)).toMatchObject({ status: 422 });
    expect((await letIn({ party_size: 1 })).body.available_seats).toBe(5);
  });

  it('are refused when there are no seats, with how many there are', async () => {
    await letIn({ party_size: 8 });
    expect(await letIn({ party_size: 3 })).toMatchObject({
      status: 409,
      body: { status: 'no_capacity', available_seats: 2, performance_id: performance },
    });
    expect((await letIn({ party_size: 2 })).status).toBe(201);
  });

  it('are let in while the door is open, after the beginning too', async () => {
    const refusal = { status: 409, body: { status: 'outside_check_in_window', opens_at: '2026-11-27T17:45:00+01:00' } };
    clock.set('2026-11-27T17:44:00+01:00');
    manager = await office.staff(company, 'box_office');
    expect(await letIn({ party_size: 1 })).toMatchObject(refusal);
    clock.set('2026-11-27T21:30:00+01:00');
    expect((await letIn({ party_size: 1 })).status).toBe(201);
    clock.set('2026-11-28T02:45:00+01:00');
    expect(await letIn({ party_size: 1 })).toMatchObject(refusal);
  });

  it('give their seats back when that was a mistake', async () => {
    const { body } = await letIn({ party_size: 4 });
    expect((await manager.call('DELETE', `/api/check-ins/${body.check_in_id}/`)).status).toBe(204);
    const live = await manager.call<DoorLiveView>('GET', `/api/check-ins/performances/${performance}/live/`);
    expect(live.body).toMatchObject({
      confirmed_seats: 0,
      checked_in_seats: 0,
      walk_up_seats: 0,
      conflicts: 0,
      latest: [],
    });
    const shown = await manager.call('GET', `/api/admin/reservations/${body.reservation_id}/`);
    expect(shown.body).toMatchObject({ origin: 'walk_up', status: 'cancelled' });
    expect((await letIn({ party_size: 10 })).status).toBe(201);
  });

  it.each([{}, { party_size: 0 }, { party_size: '2' }, { party_size: 1, email: 'a@b.example' }])(
    'are not let in by %j',
    async (body) => {
      expect((await letIn(body)).status).toBe(400);
    },
  );

  it("at another's door are 404, by a device of another door 403", async () => {
    const strangers = await office.staff(await office.fixtures.company(), 'admin');
    expect((await letIn({ party_size: 1 }, strangers)).status).toBe(404);
    const elsewhere = await office.fixtures.performance(company, { starts_at: START });
    const phone = await pairDevice(office.port, manager, elsewhere, 'Phone', company.hosts[0]);
    expect((await letIn({ party_size: 1 }, phone)).status).toBe(403);
  });
});

describe('forty walk-ups and forty confirmations at once, for twenty seats', () => {
  const SEATS = 20;
  let office: BoxOffice;
  let company: Company;
  let door: StaffSession;

  beforeEach(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    door = await office.staff(company, 'door');
  });
  afterEach(() => office.close());

  /** @returns how the evening stands then, and what everybody was told */
  async function rush() {
    const starts_at = new Date(Date.now() + 3_600_000);
    const performance = await office.fixtures.performance(company, { starts_at, room_capacity: SEATS });
    const waiting = await parties(office, company, performance, Array<number>(40).fill(1));
    const answers = await together(80, async (index) => {
      const walkUp = `/api/check-ins/performances/${performance}/walk-ups/`;
      const letIn = () => door.call('POST', walkUp, { body: { party_size: 1 } });
      if (index % 2) return (await patiently(letIn)).status;
      const body = { token: waiting[index / 2]?.token };
      const confirm = () => office.call('POST', '/api/reservations/confirm/', { body, host: company.hosts[0] });
      return (await patiently(confirm)).status;
    });
    const [row] = await office.database.admin<{ taken: number; counted: number; walked: number; inside: number }>(
      `SELECT count(*) FILTER (WHERE status = 'confirmed')::int AS taken,
         count(*) FILTER (WHERE origin = 'walk_up')::int AS walked,
         (SELECT coalesce(sum(admitted), 0)::int FROM check_ins WHERE performance_id = $1) AS inside,
         (SELECT confirmed_seats FROM performances WHERE id = $1) AS counted
       FROM reservations WHERE performance_id = $1`,
      [performance],
    );
    return { statuses: answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 0)), ...row };
  }

  it('never fill a seat twice', async () => {
    for (let round = 0; round < 3; round++) {
      const { statuses, taken, counted, walked, inside } = await rush();
      expect({ taken, counted, inside }).toEqual({ taken: SEATS, counted: SEATS, inside: walked });
      expect(statuses.filter((status) => status === 200 || status === 201)).toHaveLength(SEATS);
      expect(statuses.filter((status) => status === 409)).toHaveLength(80 - SEATS);
    }
  });

  it('control: without the counter they do', async () => {
    await office.database.admin(`DROP TRIGGER reservations_count_seats ON reservations`);
    expect((await rush()).taken).toBeGreaterThan(SEATS);
  });
});
