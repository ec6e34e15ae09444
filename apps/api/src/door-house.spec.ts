import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import type { DoorPerformanceView, DoorReportView, HouseView, ListView, ScanView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { patiently } from './testing/patiently';
import { pairDevice, pairingCode, type StaffSession } from './testing/staff-session';

const START = new Date('2026-11-27T20:45:00+01:00');

describe('the house manager', () => {
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
    performance = await office.fixtures.performance(company, { starts_at: START });
    manager = await office.staff(company, 'box_office');
  });

  const at = (path: string) => `/api/check-ins/performances/${performance}/${path}`;
  const get = async <Body>(path: string) => (await manager.call<Body>('GET', at(path))).body;
  const phone = (name: string) => pairDevice(office.port, manager, performance, name, company.hosts[0]);
  const scan = (who: StaffSession, token?: string) =>
    who.call('POST', '/api/check-ins/confirm/', { body: { token, performance } });
  const tickets = (...sizes: number[]) => parties(office, company, performance, sizes, 'check_in');

  /** People let in beyond what a ticket allows, as a device that was cut off tells it later. */
  const beyond = (reservation: number, seats: number) =>
    office.database.admin(
      `INSERT INTO arrivals (company_id, reservation_id, performance_id, nonce, seats, arrived_at, recorded_by, source, offline)
       SELECT company_id, id, performance_id, gen_random_uuid()::text, $2, $3,
         (SELECT user_id FROM memberships WHERE memberships.company_id = reservations.company_id LIMIT 1), 'qr_scan', true
       FROM reservations WHERE id = $1`,
      [reservation, seats, clock.now()],
    );

  it('sees who is in, by whom, and who came late', async () => {
    const [first, second, third] = await tickets(2, 3, 4);
    const [left, right] = [await phone('Left'), await phone('Right')];
    await scan(left, first?.token);
    await scan(right, second?.token);
    clock.set('2026-11-27T20:50:00+01:00');
    await scan(right, third?.token);
    await manager.call('POST', at('walk-ups/'), { body: { party_size: 1 } });
    expect(await get<HouseView>('house/')).toMatchObject({
      confirmed_seats: 10,
      checked_in_seats: 10,
      late_seats: 5,
      walk_up_seats: 1,
      by_device: [
        { by: 'Right', seats: 7 },
        { by: 'Left', seats: 2 },
        { by: 'Giulia', seats: 1 },
      ],
      latest: [{ by: 'Giulia' }, { by: 'Right' }, { by: 'Right' }, { by: 'Left' }],
    });
  });

  it('sees those who are in beyond their tickets, as heads and as a conflict', async () => {
    const [party] = await tickets(2);
    await scan(manager, party?.token);
    await beyond(party?.id as number, 2);
    expect(await get<HouseView>('house/')).toMatchObject({ checked_in_seats: 2, extra_seats: 2, conflicts: 1 });
  });

  it('reads the scan log, the newest first, a page at a time', async () => {
    const [party] = await tickets(2);
    await scan(manager, party?.token);
    clock.pass({ seconds: 1 });
    await scan(manager, party?.token);
    clock.pass({ seconds: 1 });
    await scan(manager, 'x'.repeat(43));
    const { count, results } = await get<ListView<ScanView>>('scans/');
    expect(count).toBe(3);
    expect(results.map(({ verdict }) => verdict)).toEqual(['unknown_token', 'already_checked_in', 'admitted']);
    expect(results[2]).toEqual({
      id: expect.any(Number),
      at: '2026-11-27T20:00:00+01:00',
      verdict: 'admitted',
      by: 'Giulia',
      offline: false,
      reservation_id: party?.id,
    });
    const second = await get<ListView<ScanView>>('scans/?page=2&page_size=2');
    expect(second).toMatchObject({ count: 3, results: [{ verdict: 'admitted' }] });
  });

  describe('closes the evening', () => {
    const close = () => manager.call<DoorReportView>('POST', at('close/'));

    it('with a report that stays as it was', async () => {
      const [came, late, missing] = await tickets(2, 3, 4);
      await parties(office, company, performance, [6]); // pending: nobody expects them
      expect(missing).toBeDefined();
      await scan(manager, came?.token);
      await scan(manager, came?.token);
      await manager.call('POST', at('walk-ups/'), { body: { party_size: 2 } });
      clock.set('2026-11-27T21:00:00+01:00');
      await scan(manager, late?.token);
      await beyond(came?.id as number, 1);
      clock.set('2026-11-27T22:00:00+01:00');
      const { status, body } = await close();
      expect(status).toBe(200);
      expect(body).toEqual({
        closed_at: '2026-11-27T22:00:00+01:00',
        closed_by: 'Giulia',
        confirmed_seats: 11,
        came_seats: 7,
        no_show_seats: 4,
        no_show_reservations: 1,
        walk_up_seats: 2,
        extra_seats: 1,
        late_seats: 4,
        conflicts: 1,
        refused_scans: 1,
        first_arrival_at: '2026-11-27T20:00:00+01:00',
        last_arrival_at: '2026-11-27T21:00:00+01:00',
      });
      clock.pass({ minutes: 1 });
      await beyond(late?.id as number, 1);
      expect((await close()).body).toEqual(body);
      expect(await get('report/')).toEqual(body);
      expect(await get<HouseView>('house/')).toMatchObject({ extra_seats: 2, closed_at: body.closed_at });
    });

    it('and nobody is let in from then on, until it is opened again', async () => {
      const [party] = await tickets(2);
      const [row] = await office.database.admin<{ code: string }>(`SELECT code FROM reservations WHERE id = $1`, [
        party?.id,
      ]);
      const code = await pairingCode(manager, performance);
      expect((await manager.call('GET', at('report/'))).status).toBe(404);
      await close();
      const over = {
        status: 409,
        body: { status: 'outside_check_in_window', closes_at: '2026-11-27T20:00:00+01:00' },
      };
      expect(await scan(manager, party?.token)).toMatchObject({ status: 410, body: { status: 'token_expired' } });
      expect(await scan(manager, row?.code)).toMatchObject(over);
      expect(await manager.call('POST', at('walk-ups/'), { body: { party_size: 1 } })).toMatchObject(over);
      expect(await manager.call('POST', at('pairing/'), { body: {} })).toMatchObject(over);
      const pairing = { body: { code, name: 'Late' }, host: company.hosts[0] };
      expect(await office.call('POST', '/api/check-ins/devices/', pairing)).toMatchObject({ status: 410 });
      const doors = await manager.call<ListView<DoorPerformanceView>>('GET', '/api/check-ins/performances/');
      expect(doors.body.results).toMatchObject([{ id: performance, closes_at: '2026-11-27T20:00:00+01:00' }]);

      const reopen = () => manager.call('DELETE', at('close/'));
      expect([(await reopen()).status, (await reopen()).status]).toEqual([204, 204]);
      expect((await manager.call('GET', at('report/'))).status).toBe(404);
      expect((await scan(manager, party?.token)).status).toBe(200);
    });

    it('once, when two do it at the same moment', async () => {
      const answers = await Promise.all([1, 2, 3].map(() => patiently(close)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    });
  });

  it('alone sees all this: no volunteer, no device, and nobody of another company', async () => {
    const volunteer = await office.staff(company, 'door');
    const device = await phone('Phone');
    const stranger = await office.staff(await office.fixtures.company(), 'admin');
    for (const [method, path] of [
      ['GET', 'house/'],
      ['GET', 'scans/'],
      ['POST', 'close/'],
      ['GET', 'report/'],
      ['DELETE', 'close/'],
    ] as const) {
      const statuses = [];
      for (const who of [volunteer, device, stranger]) statuses.push((await who.call(method, at(path))).status);
      expect({ path, statuses }).toEqual({ path, statuses: [403, 403, 404] });
    }
  });
});
