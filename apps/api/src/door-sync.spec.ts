import { ArrivalBook } from '@azionelab/api/check-ins';
import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import type { CheckedInView, DoorConflictView, DoorLiveView, ListView } from '@azionelab/contracts';
import { passed, tell } from './testing/offline';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties, type Party } from './testing/parties';
import { pairDevice, type StaffSession } from './testing/staff-session';

const START = new Date('2026-11-27T20:45:00+01:00');
const at = (time: string) => `2026-11-27T${time}+01:00`;

describe('a device that comes back', () => {
  let office: BoxOffice;
  let company: Company;
  let performance: number;
  let manager: StaffSession;
  let left: Awaited<ReturnType<typeof pairDevice>>;
  let right: Awaited<ReturnType<typeof pairDevice>>;
  const clock = new TestClock();

  beforeAll(async () => {
    office = await openBoxOffice({ clock });
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    clock.set(at('20:30:00'));
    company = await office.fixtures.company();
    performance = await office.fixtures.performance(company, { starts_at: START });
    manager = await office.staff(company, 'box_office');
    const pair = (name: string) => pairDevice(office.port, manager, performance, name, company.hosts[0]);
    [left, right] = [await pair('Ingresso sinistro'), await pair('Ingresso destro')];
  });

  const guests = (...sizes: number[]) =>
    parties(office, company, performance, sizes, 'check_in') as Promise<[Party, Party, Party]>;
  const path = (what: string) => `/api/check-ins/performances/${performance}/${what}/`;
  const conflicts = async () => (await manager.call<ListView<DoorConflictView>>('GET', path('conflicts'))).body;
  const live = async () => (await manager.call<DoorLiveView>('GET', path('live'))).body;
  const arrivals = () =>
    office.database.admin(`SELECT nonce, seats FROM arrivals WHERE performance_id = $1`, [performance]);

  it.each([
    ['left first', (a: () => Promise<unknown>, b: () => Promise<unknown>) => a().then(b)],
    ['right first', (a: () => Promise<unknown>, b: () => Promise<unknown>) => b().then(a)],
    ['both at once', (a: () => Promise<unknown>, b: () => Promise<unknown>) => Promise.all([a(), b()])],
  ])('tells the same evening, %s: one conflict, everybody counted', async (_, inOrder) => {
    const [both, one, other] = await guests(2, 2, 3);
    const atLeft = [passed(both.token, at('20:10:00')), passed(one.token, at('20:12:00'))];
    const atRight = [passed(both.token, at('20:11:00')), passed(other.token, at('20:13:00'), { admitted: 1 })];
    await inOrder(
      () => tell(left, performance, atLeft),
      () => tell(right, performance, atRight),
    );
    const { count, results } = await conflicts();
    expect(count).toBe(1);
    expect(results[0]).toMatchObject({
      reservation_id: both.id,
      code: expect.stringMatching(/^\w{4}-\w{4}$/),
      reason: 'too_many',
      party_size: 2,
      entered: 4,
      arrivals: [
        { seats: 2, arrived_at: at('20:10:00'), by: 'Ingresso sinistro', offline: true },
        { seats: 2, arrived_at: at('20:11:00'), by: 'Ingresso destro', offline: true },
      ],
    });
    expect(await live()).toMatchObject({ checked_in_seats: 5, extra_seats: 2, conflicts: 1 });
    const rows = await office.database.admin(
      `SELECT admitted, checked_in_at, device_id FROM check_ins WHERE performance_id = $1 ORDER BY reservation_id`,
      [performance],
    );
    expect(rows).toEqual([
      { admitted: 2, checked_in_at: new Date(at('20:10:00')), device_id: left.device.id },
      { admitted: 2, checked_in_at: new Date(at('20:12:00')), device_id: left.device.id },
      { admitted: 1, checked_in_at: new Date(at('20:13:00')), device_id: right.device.id },
    ]);
  });

  it('is told what became of each arrival, in the order it sent them', async () => {
    const [party, gone] = await guests(2, 2);
    await office.database.admin(`UPDATE reservations SET status = 'cancelled', cancelled_at = now() WHERE id = $1`, [
      gone.id,
    ]);
    const late = passed(party.token, at('20:20:00'));
    const told = [late, passed('x'.repeat(43), at('20:01:00')), passed(gone.token, at('20:02:00'))];
    const more = [passed(party.token, at('20:03:00')), passed('', at('20:04:00'), { token_hash: undefined })];
    expect(await tell(left, performance, [...told, ...more])).toEqual({
      status: 200,
      outcomes: ['conflict', 'unknown', 'conflict', 'recorded', 'unknown'],
    });
    const { results } = await conflicts();
    expect(results.map(({ reservation_id, reason, entered }) => [reservation_id, reason, entered])).toEqual([
      [party.id, 'too_many', 4],
      [gone.id, 'cancelled', 2],
    ]);
    expect(await live()).toMatchObject({ checked_in_seats: 2, extra_seats: 4, conflicts: 2 });
  });

  it('counts an arrival once, told by code, twice in one breath, and again after a lost answer', async () => {
    const [party] = await guests(3);
    const [row] = await office.database.admin<{ code: string }>(`SELECT code FROM reservations WHERE id = $1`, [
      party.id,
    ]);
    const code = `${row?.code.slice(0, 4)}-${row?.code.slice(4).toLowerCase()}`;
    const one = passed('', at('20:10:00'), { token_hash: undefined, code, admitted: 1, source: 'manual' });
    for (let retry = 0; retry < 3; retry++) {
      expect((await tell(left, performance, [one, one])).outcomes).toEqual(['recorded', 'recorded']);
    }
    expect(await arrivals()).toEqual([{ nonce: one.nonce, seats: 1 }]);
  });

  it('has its arrival counted once too when its own request came through: before, or after', async () => {
    const [early, late] = await guests(4, 4);
    const confirm = (device: StaffSession, { token }: Party, nonce: string) =>
      device.call<CheckedInView>('POST', '/api/check-ins/confirm/', {
        body: { token, performance, admitted: 2 },
        headers: { 'idempotency-key': nonce },
      });
    const first = passed(early.token, at('20:29:59'));
    await confirm(left, early, first.nonce);
    expect((await tell(left, performance, [first])).outcomes).toEqual(['recorded']);
    const second = passed(late.token, at('20:29:59'));
    await tell(left, performance, [second]);
    expect(await confirm(left, late, second.nonce)).toMatchObject({ status: 200, body: { admitted: 2 } });
    expect(await arrivals()).toHaveLength(2);
    expect(await live()).toMatchObject({ checked_in_seats: 4, extra_seats: 0, conflicts: 0 });
    // The same key for another ticket is a mistake of the device.
    expect((await confirm(right, early, second.nonce)).status).toBe(422);
  });

  it('does not bring back with a late request what was taken back meanwhile', async () => {
    const [party] = await guests(2);
    const told = passed(party.token, at('20:29:59'));
    await tell(left, performance, [told]);
    const [row] = await office.database.admin<{ id: number }>(`SELECT id FROM check_ins WHERE reservation_id = $1`, [
      party.id,
    ]);
    expect((await manager.call('DELETE', `/api/check-ins/${row?.id}/`)).status).toBe(204);
    const late = { body: { token: party.token, performance }, headers: { 'idempotency-key': told.nonce } };
    expect((await left.call('POST', '/api/check-ins/confirm/', late)).body).toMatchObject({ status: 'conflict' });
    expect((await tell(left, performance, [told])).outcomes).toEqual(['recorded']);
    expect(await live()).toMatchObject({ checked_in_seats: 0, extra_seats: 0 });
  });

  it('has its arrivals kept that were told before something broke; the rest is told again', async () => {
    const three = await guests(2, 2, 2);
    const told = three.map(({ token }, minute) => passed(token, at(`20:0${minute}:00`)));
    const book = office.app.get(ArrivalBook, { strict: false });
    const write = book.write.bind(book);
    const broken = jest.spyOn(book, 'write').mockImplementation((arrival) => {
      if (arrival.nonce === told[1]?.nonce) throw new Error('The plug was pulled.');
      return write(arrival);
    });
    expect((await tell(left, performance, told)).status).toBe(500);
    expect(await arrivals()).toEqual([{ nonce: told[0]?.nonce, seats: 2 }]);
    broken.mockRestore();
    expect((await tell(left, performance, told)).outcomes).toEqual(['recorded', 'recorded', 'recorded']);
    expect(await arrivals()).toHaveLength(3);
  });

  it('has a clock that is believed between the opening of the door and now', async () => {
    const [one, other] = await guests(2, 2);
    await tell(left, performance, [passed(one.token, at('09:00:00')), passed(other.token, at('23:00:00'))]);
    const rows = await office.database.admin(
      `SELECT arrived_at FROM arrivals WHERE performance_id = $1 ORDER BY reservation_id`,
      [performance],
    );
    expect(rows).toEqual([at('17:45:00'), at('20:30:00')].map((text) => ({ arrived_at: new Date(text) })));
  });

  it('is heard after the evening, too, and after the house manager closed it; but gets no pack', async () => {
    const [one, other] = await guests(2, 2);
    expect((await manager.call('POST', path('close'))).status).toBe(200);
    expect((await tell(left, performance, [passed(one.token, at('20:10:00'))])).outcomes).toEqual(['recorded']);
    expect(await left.call('GET', path('pack'))).toMatchObject({
      status: 409,
      body: { status: 'outside_check_in_window', closes_at: at('20:30:00') },
    });
    clock.set('2026-11-28T09:00:00+01:00');
    expect((await tell(left, performance, [passed(other.token, at('20:11:00'))])).outcomes).toEqual(['recorded']);
    manager = await office.staff(company, 'box_office');
    expect(await live()).toMatchObject({ checked_in_seats: 4 });
  });

  it('says how it is, and adds its scans to the log once', async () => {
    const [party] = await guests(2);
    const admitted = passed(party.token, at('20:10:00'));
    const scan = { nonce: 'scan-0001', verdict: 'already_checked_in' as const, scanned_at: at('20:15:00') };
    const scans = [{ ...scan, token_hash: admitted.token_hash }];
    const unknown = passed('y'.repeat(43), at('20:16:00'));
    for (let retry = 0; retry < 2; retry++) {
      await tell(left, performance, [admitted, unknown], { scans, waiting: 3, battery: 41 });
    }
    const lines = await office.database.admin(
      `SELECT verdict, reservation_id, device_id, offline, scanned_at FROM scans WHERE performance_id = $1 ORDER BY id`,
      [performance],
    );
    const line = { device_id: left.device.id, offline: true };
    expect(lines).toEqual([
      { ...line, verdict: 'admitted', reservation_id: party.id, scanned_at: new Date(at('20:10:00')) },
      { ...line, verdict: 'unknown_token', reservation_id: null, scanned_at: new Date(at('20:16:00')) },
      { ...line, verdict: 'already_checked_in', reservation_id: party.id, scanned_at: new Date(at('20:15:00')) },
    ]);
    const device = async () =>
      (
        await office.database.admin(`SELECT waiting, battery, synced_at FROM door_devices WHERE id = $1`, [
          left.device.id,
        ])
      )[0];
    expect(await device()).toEqual({ waiting: 3, battery: 41, synced_at: null });
    await tell(left, performance, []);
    expect(await device()).toEqual({ waiting: 0, battery: null, synced_at: clock.now() });
  });

  it('speaks of its own evening alone, and sees no conflicts', async () => {
    const other = await office.fixtures.performance(company, { starts_at: START });
    expect((await tell(left, other, [])).status).toBe(403);
    expect((await left.call('GET', path('conflicts'))).status).toBe(403);
    expect((await (await office.staff(company, 'door')).call('GET', path('conflicts'))).status).toBe(403);
    expect((await tell(manager, 999_999, [])).status).toBe(404);
    // A ticket of another evening: they are inside all the same, without a seat here.
    const [stranger] = await parties(office, company, other, [2], 'check_in');
    expect((await tell(left, performance, [passed(stranger?.token as string, at('20:00:00'))])).outcomes).toEqual([
      'conflict',
    ]);
    expect((await conflicts()).results).toMatchObject([{ reservation_id: stranger?.id, reason: 'not_confirmed' }]);
    expect(await office.database.admin(`SELECT id FROM check_ins WHERE reservation_id = $1`, [stranger?.id])).toEqual(
      [],
    );
  });

  it('may send a whole evening at once, up to 1 MiB; no other call of the door may', async () => {
    const many = Array.from({ length: 500 }, (_, n) => passed(`${n}`.padStart(43, 'z'), at('20:00:00')));
    const scans = many.map(({ nonce, token_hash }) => {
      return { nonce: `${nonce}-scan`, verdict: 'unknown_token' as const, token_hash, scanned_at: at('20:00:00') };
    });
    expect((await tell(left, performance, many, { scans })).status).toBe(200);
    expect((await tell(left, performance, [...many, ...many])).status).toBe(400);
    const filled = (kib: number) => ({ body: ' '.repeat(kib * 1024 - 2) + '{}' });
    expect((await left.call('POST', path('sync'), filled(1024))).status).toBe(400);
    expect((await left.call('POST', path('sync'), filled(1025))).status).toBe(413);
    expect((await left.call('POST', '/api/check-ins/confirm/', filled(17))).status).toBe(413);
  });
});
