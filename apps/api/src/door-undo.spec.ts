import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import type { CheckedInView, ListView, OfficeCheckInView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { pairDevice, type StaffSession } from './testing/staff-session';

const CONFIRM = '/api/check-ins/confirm/';

describe('taking a check-in back', () => {
  let office: BoxOffice;
  let company: Company;
  let performance: number;
  let door: StaffSession;
  let boxOffice: StaffSession;
  const clock = new TestClock();

  beforeAll(async () => {
    office = await openBoxOffice({ clock });
    company = await office.fixtures.company();
    const starts_at = new Date(clock.now().getTime() + 3_600_000);
    performance = await office.fixtures.performance(company, { starts_at });
    door = await office.staff(company, 'door');
    boxOffice = await office.staff(company, 'box_office');
  });
  afterAll(() => office.close());

  async function ticket(size = 2): Promise<string> {
    const [party] = await parties(office, company, performance, [size], 'check_in');
    return party?.token as string;
  }

  async function admit(by: StaffSession, token: string, admitted?: number): Promise<CheckedInView> {
    const headers = { 'idempotency-key': `arrival-${Math.random()}` };
    const { status, body } = await by.call<CheckedInView>('POST', CONFIRM, {
      body: { token, performance, admitted },
      headers,
    });
    expect(status).toBe(200);
    return body;
  }

  const undo = async (by: StaffSession, { id }: Pick<CheckedInView, 'id'>) =>
    (await by.call('DELETE', `/api/check-ins/${id}/`)).status;

  const inside = async ({ reservation_id }: CheckedInView) => {
    const rows = await office.database.admin<{ admitted: number }>(
      `SELECT admitted FROM check_ins WHERE reservation_id = $1`,
      [reservation_id],
    );
    return rows[0]?.admitted ?? 0;
  };

  it('is possible for ten seconds to who made it, and the party can come in again', async () => {
    const token = await ticket();
    const mistake = await admit(door, token);
    clock.pass({ seconds: 10 });
    expect(await undo(door, mistake)).toBe(204);
    expect(await inside(mistake)).toBe(0);
    expect(await undo(door, mistake)).toBe(404);
    expect(await admit(door, token)).toMatchObject({ admitted: 2 });
  });

  it('is refused after that, and to everyone else at the door', async () => {
    const arrival = await admit(door, await ticket());
    expect(await undo(await office.staff(company, 'door'), arrival)).toBe(403);
    expect(await undo(await office.staff(company, 'editor'), arrival)).toBe(403);
    clock.pass({ seconds: 11 });
    expect(await undo(door, arrival)).toBe(403);
    expect(await inside(arrival)).toBe(2);
  });

  it('is possible to the box office at any time', async () => {
    const arrival = await admit(door, await ticket());
    clock.pass({ hours: 2 });
    boxOffice = await office.staff(company, 'box_office');
    expect(await undo(boxOffice, arrival)).toBe(204);
    expect(await inside(arrival)).toBe(0);
    clock.pass({ hours: -2 });
    expect(await undo(boxOffice, { id: 999_999 })).toBe(404);
  });

  it('leaves in who came before, and names the first of those who are left', async () => {
    const token = await ticket(4);
    const first = await admit(door, token, 1);
    clock.pass({ minutes: 1 });
    await admit(door, token, 2);
    expect(await undo(door, first)).toBe(204);
    expect(await inside(first)).toBe(1);
    const view = await admit(boxOffice, token, 3);
    expect(view).toMatchObject({ admitted: 4, checked_in_by: first.checked_in_by, checked_in_at: first.checked_in_at });
    // Who let the last ones in a moment ago takes back those; a moment later, all of them.
    expect(await undo(boxOffice, first)).toBe(204);
    expect(await inside(first)).toBe(1);
    expect(await undo(boxOffice, first)).toBe(204);
    expect(await inside(first)).toBe(0);
  });

  it('keeps what happened: the arrival, and a line of the scan log', async () => {
    const arrival = await admit(door, await ticket());
    await undo(door, arrival);
    const of = [arrival.reservation_id];
    const [kept] = await office.database.admin(
      `SELECT seats, undone_at IS NOT NULL AS undone, undone_by = recorded_by AS by_the_same FROM arrivals WHERE reservation_id = $1`,
      of,
    );
    expect(kept).toEqual({ seats: 2, undone: true, by_the_same: true });
    const lines = await office.database.admin(`SELECT verdict FROM scans WHERE reservation_id = $1 ORDER BY id`, of);
    expect(lines.map(({ verdict }) => verdict)).toEqual(['admitted', 'undone']);
  });

  it('tells a person from another device of the same: two phones are two', async () => {
    const host = company.hosts[0];
    const [left, right] = [
      await pairDevice(office.port, boxOffice, performance, 'Ingresso sinistro', host),
      await pairDevice(office.port, boxOffice, performance, 'Ingresso destro', host),
    ];
    const body = { token: await ticket() };
    const arrival = (await left.call<CheckedInView>('POST', CONFIRM, { body })).body;
    expect(await right.call('POST', CONFIRM, { body })).toMatchObject({
      status: 409,
      body: { status: 'already_checked_in', checked_in_by_name: 'Ingresso sinistro' },
    });
    const list = await boxOffice.call<ListView<OfficeCheckInView>>('GET', '/api/admin/check-ins/');
    expect(list.body.results.find(({ id }) => id === arrival.id)).toMatchObject({
      checked_in_by: arrival.checked_in_by,
      checked_in_by_name: 'Ingresso sinistro',
    });
    expect(await undo(right, arrival)).toBe(403);
    expect(await undo(left, arrival)).toBe(204);
  });

  it('keeps a device at its own door', async () => {
    const other = await office.fixtures.performance(company, { starts_at: clock.now() });
    const phone = await pairDevice(office.port, boxOffice, other, 'Foyer', company.hosts[0]);
    const token = await ticket();
    const answers = [
      await phone.call('POST', '/api/check-ins/preview/', { body: { token } }),
      await phone.call('POST', CONFIRM, { body: { token, performance } }),
      await phone.call('GET', `/api/check-ins/performances/${performance}/pack/`),
    ];
    expect(answers.map(({ body }) => body['status'])).toEqual([
      'wrong_performance',
      'permission_denied',
      'permission_denied',
    ]);
    expect(await undo(phone, await admit(door, token))).toBe(403);
  });
});
