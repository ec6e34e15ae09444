import { LiveDoor } from '@azionelab/api/check-ins';
import type { Company } from '@azionelab/api/kernel';
import type { DoorLiveView } from '@azionelab/contracts';
import { EventStream } from './testing/event-stream';
import { type BoxOffice, openBeside, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { pairDevice, type StaffSession } from './testing/staff-session';
import { until } from './testing/until';

const soon = () => new Date(Date.now() + 3_600_000);
const inside = (seats: number) => (figures: DoorLiveView) => figures.checked_in_seats === seats;

describe('an evening, live', () => {
  let office: BoxOffice;
  let beside: Awaited<ReturnType<typeof openBeside>>;
  let company: Company;
  let door: StaffSession;
  let performance: number;
  const streams: EventStream[] = [];

  beforeAll(async () => {
    office = await openBoxOffice();
    beside = await openBeside(office);
  });
  afterAll(async () => {
    await beside.close();
    await office.close();
  });
  beforeEach(async () => {
    company = await office.fixtures.company();
    performance = await office.fixtures.performance(company, { starts_at: soon() });
    door = await office.staff(company, 'door');
  });
  afterEach(() => streams.splice(0).forEach((stream) => stream.close()));

  async function watch(who = door, port = office.port, of = performance): Promise<EventStream> {
    const stream = await EventStream.open(port, who, of, company.hosts[0]);
    streams.push(stream);
    return stream;
  }

  async function admit(size = 2): Promise<void> {
    const [party] = await parties(office, company, performance, [size], 'check_in');
    const { status } = await door.call('POST', '/api/check-ins/confirm/', { body: { token: party?.token } });
    expect(status).toBe(200);
  }

  const live = async () =>
    (await door.call<DoorLiveView>('GET', `/api/check-ins/performances/${performance}/live/`)).body;

  const listeners = () =>
    office.database.admin<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'azionelab listening'`,
    );

  it('is told at once, as whoever polls is told', async () => {
    await admit(3);
    const stream = await watch();
    expect(stream.response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String),
    });
    const told = await stream.toldThat(() => true, 'the first figures');
    expect(told).toEqual(await live());
    expect(told).toMatchObject({
      confirmed_seats: 3,
      checked_in_reservations: 1,
      checked_in_seats: 3,
      extra_seats: 0,
      walk_up_seats: 0,
      conflicts: 0,
      latest: [{ seats: 3, by: 'Giulia', offline: false }],
      closed_at: null,
    });
  });

  it('in one process is seen by those who watch in another', async () => {
    const [here, there] = [await watch(), await watch(door, beside.port)];
    await Promise.all([here, there].map((stream) => stream.toldThat(inside(0), 'the empty house')));
    await admit();
    await Promise.all([here, there].map((stream) => stream.toldThat(inside(2), 'who came in')));
    const { id } = (await here.toldThat(inside(2), 'it')).latest[0] as { id: number };
    expect(id).toBeGreaterThan(0);
    const [row] = await office.database.admin<{ id: number }>(`SELECT id FROM check_ins WHERE performance_id = $1`, [
      performance,
    ]);
    expect((await door.call('DELETE', `/api/check-ins/${row?.id}/`)).status).toBe(204);
    await until(async () => (there.told.at(-1)?.checked_in_seats === 0 ? true : undefined), 'the undoing');
  });

  it('is told when seats are confirmed, and when the evening is closed', async () => {
    const stream = await watch();
    await stream.toldThat(inside(0), 'the empty house');
    const [party] = await parties(office, company, performance, [4]);
    const body = { token: party?.token };
    await office.call('POST', '/api/reservations/confirm/', { body, host: company.hosts[0] });
    await stream.toldThat(({ confirmed_seats }) => confirmed_seats === 4, 'the confirmation');
    await office.database.admin(
      `INSERT INTO door_closings (company_id, performance_id, closed_at, closed_by, report)
       SELECT company_id, $1, now(), user_id, '{}' FROM memberships WHERE company_id = $2 LIMIT 1`,
      [performance, company.id],
    );
    await stream.toldThat(({ closed_at }) => closed_at !== null, 'the closing');
  });

  it('listens once in each process, and again when that connection is killed', async () => {
    const [here, there] = [await watch(), await watch(door, beside.port)];
    await Promise.all([here, there, await watch()].map((stream) => stream.toldThat(inside(0), 'the empty house')));
    const before = await until(async () => {
      const found = await listeners();
      return found.length === 2 ? found : undefined;
    }, 'one listening connection for each process');
    await office.database.admin(`SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid`, [
      before.map(({ pid }) => pid),
    ]);
    // Whatever happens while nobody listens is told by the refresh that comes with the new connection.
    await admit(5);
    await Promise.all([here, there].map((stream) => stream.toldThat(inside(5), 'what nobody heard')));
    await until(async () => ((await listeners()).length === 2 ? true : undefined), 'both to listen again');
    expect((await listeners()).some(({ pid }) => before.some((old) => old.pid === pid))).toBe(false);
    await admit(1);
    await Promise.all([here, there].map((stream) => stream.toldThat(inside(6), 'what is heard again')));
  });

  it('of another company, or of another performance, is heard by nobody', async () => {
    const stream = await watch();
    await stream.toldThat(inside(0), 'the empty house');
    const strangers = await office.fixtures.company();
    const theirs = await office.fixtures.performance(strangers, { starts_at: soon() });
    const elsewhere = await office.fixtures.performance(company, { starts_at: soon() });
    for (const [of, at] of [
      [strangers, theirs],
      [company, elsewhere],
    ] as const) {
      const [party] = await parties(office, of, at, [7], 'check_in');
      const staff = await office.staff(of, 'door');
      const { status } = await staff.call('POST', '/api/check-ins/confirm/', { body: { token: party?.token } });
      expect(status).toBe(200);
    }
    await admit(2);
    await stream.toldThat(inside(2), 'our own arrival');
    expect(JSON.stringify(stream.told)).not.toContain('"seats":7');
    const foreign = await watch(door, office.port, theirs);
    expect(foreign.response.statusCode).toBe(404);
  });

  it('is read once for all who watch it', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => watch()));
    await Promise.all(all.map((stream) => stream.toldThat(inside(0), 'the empty house')));
    const evening = office.app.get(LiveDoor, { strict: false });
    const read = jest.spyOn((evening as unknown as { figures: { of: () => void } }).figures, 'of');
    await admit();
    await Promise.all(all.map((stream) => stream.toldThat(inside(2), 'the arrival')));
    expect(read.mock.calls.length).toBeLessThanOrEqual(2);
    read.mockRestore();
  });

  it('shows signs of life, and ends with the session', async () => {
    const manager = await office.staff(company, 'admin');
    const phone = await pairDevice(office.port, manager, performance, 'Phone', company.hosts[0]);
    const [person, device] = [await watch(), await watch(phone)];
    await Promise.all([person, device].map((stream) => stream.toldThat(inside(0), 'the empty house')));
    const beat = () => office.app.get(LiveDoor, { strict: false }).beat();
    await beat();
    await until(async () => (person.comments > 0 && device.comments > 0 ? true : undefined), 'a comment');
    expect([person.isOver, device.isOver]).toEqual([false, false]);
    await manager.call('DELETE', `/api/check-ins/devices/${phone.device.id}/`);
    await beat();
    await until(async () => device.isOver || undefined, "the device's stream to end");
    expect(person.isOver).toBe(false);
    await door.call('POST', '/api/auth/logout/');
    await beat();
    await until(async () => person.isOver || undefined, "the person's stream to end");
  });

  it('is watched by many, and by no more than the process has room for', async () => {
    for (let n = 0; n < 10; n++) await Promise.all(Array.from({ length: 30 }, () => watch()));
    expect(streams.map(({ response }) => response.statusCode)).toEqual(Array(300).fill(200));
    const { statusCode, headers } = (await watch()).response;
    expect({ statusCode, again: headers['retry-after'] }).toEqual({ statusCode: 503, again: '5' });
    expect((await watch(door, beside.port)).response.statusCode).toBe(200);
    streams[0]?.close();
    await until(async () => ((await watch()).response.statusCode === 200 ? true : undefined), 'room for one more');
  });

  it('is for those who may, at the door where they are', async () => {
    const editor = await watch(await office.staff(company, 'editor'));
    expect(editor.response.statusCode).toBe(403);
    const manager = await office.staff(company, 'admin');
    const elsewhere = await office.fixtures.performance(company, { starts_at: soon() });
    const phone = await pairDevice(office.port, manager, elsewhere, 'Phone', company.hosts[0]);
    expect((await watch(phone)).response.statusCode).toBe(403);
    expect((await watch({ ...door, cookies: new Map() })).response.statusCode).toBe(401);
  });
});

describe('a process that stops while an evening is watched', () => {
  it('lets go of everybody, and of its connection', async () => {
    const office = await openBoxOffice();
    const beside = await openBeside(office);
    const company = await office.fixtures.company();
    const performance = await office.fixtures.performance(company, { starts_at: soon() });
    const door = await office.staff(company, 'door');
    const stream = await EventStream.open(beside.port, door, performance, company.hosts[0]);
    await stream.toldThat(() => true, 'the first figures');
    const listening = () =>
      office.database.admin(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'azionelab listening'`,
      );
    expect(await listening()).toHaveLength(2); // each of them has one
    await beside.close();
    await until(async () => stream.isOver || undefined, 'the stream to end', 5);
    expect(stream.response.complete).toBe(true);
    expect(await listening()).toHaveLength(1);
    await office.close();
  });
});
