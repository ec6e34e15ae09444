import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import type { DashboardView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import type { StaffSession } from './testing/staff-session';

const HOUR = 3_600_000;

describe("the office's first page", () => {
  let office: BoxOffice;
  let clock: TestClock;
  let company: Company;
  let editor: StaffSession;

  beforeAll(async () => {
    clock = new TestClock(new Date('2026-11-27T18:00:00+01:00'));
    office = await openBoxOffice({ clock });
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    company = await office.fixtures.company();
    editor = await office.staff(company, 'editor');
  });

  const look = async () => (await editor.call<DashboardView>('GET', '/api/admin/dashboard/')).body;
  const at = (hours: number) => new Date(clock.now().getTime() + hours * HOUR);
  const evening = (hours: number, values = {}) =>
    office.fixtures.performance(company, { starts_at: at(hours), ...values });

  it('is empty, and says so, before there is anything', async () => {
    const seen = await look();
    expect(seen).toMatchObject({ tonight: null, evenings: [], attention: [], request_to_chair: null });
    expect(seen.totals).toEqual({ venues: 0, shows: 0, performances: 0 });
    expect(seen.confirmed_by_day).toHaveLength(30);
    expect(seen.confirmed_by_day.at(-1)).toEqual({ day: '2026-11-27', seats: 0 });
    expect(seen.made_at).toBe('2026-11-27T18:00:00+01:00');
  });

  it('tells tonight and the next evenings, in figures and without a name', async () => {
    const tonight = await evening(2.75, { manually_occupied_seats: 4, additional_seats: 6 });
    const later = await evening(50);
    const off = await evening(26);
    await office.database.admin(
      `UPDATE performances SET is_booking_enabled = false, cancelled_at = now() WHERE id = $1`,
      [off],
    );
    await evening(-4);
    const [party] = await parties(office, company, tonight, [4, 3], 'check_in');
    await office.database.admin(`UPDATE reservations SET notes = 'Carrozzina, signora Bianchi' WHERE id = $1`, [
      party?.id,
    ]);
    await parties(office, company, tonight, [2]);
    const door = await office.fixtures.member(company, 'door');
    const inside = { reservation_id: party?.id as number, performance_id: tonight, admitted: 1, checked_in_by: door };
    await office.fixtures.checkIn(company, inside);

    const seen = await look();
    const figures = { seats: 56, confirmed_seats: 7, held_seats: 4, available_seats: 45, pending_seats: 2 };
    expect(seen.tonight).toMatchObject({
      id: tonight,
      ...figures,
      is_today: true,
      starts_at: '2026-11-27T20:45:00+01:00',
      opens_at: '2026-11-27T17:45:00+01:00',
      checked_in_seats: 1,
    });
    expect(seen.evenings.map(({ id }) => id)).toEqual([tonight, later]);
    expect(seen.attention).toContainEqual({
      kind: 'notes_tonight',
      count: 1,
      seats: 4,
      performance: expect.objectContaining({ id: tonight }),
      show: null,
    });
    expect(JSON.stringify(seen)).not.toMatch(/Maria|Rossi|Bianchi|posta\.example/);
    expect(seen.totals).toMatchObject({ performances: 4 });
  });

  it('is about the next evening when nothing is on today', async () => {
    const id = await evening(30);
    expect((await look()).tonight).toMatchObject({ id, is_today: false });
  });

  it('says what wants a person, and names it when it is one', async () => {
    const full = await evening(20, { room_capacity: 4 });
    const [party] = await parties(office, company, full, [4], 'check_in');
    const [asked] = await parties(office, company, full, [3]);
    await office.database.admin(`UPDATE tokens SET expires_at = $2 WHERE reservation_id = $1`, [asked?.id, at(2)]);
    const message = {
      company_id: company.id,
      kind: 'ticket',
      locale: 'it',
      recipient: 'a@b.it',
      subject: 'x',
      status: 'failed',
    };
    await office.fixtures.insert('messages', { ...message, last_error: 'SMTP 550' });
    await office.fixtures.insert('messages', { ...message, last_error: 'superseded' });
    const door = await office.fixtures.member(company, 'door');
    const arrival = {
      company_id: company.id,
      reservation_id: party?.id,
      performance_id: full,
      nonce: 'nonce-1234',
      seats: 5,
    };
    await office.fixtures.insert('arrivals', {
      ...arrival,
      arrived_at: clock.now(),
      recorded_by: door,
      source: 'manual',
    });

    const { attention } = await look();
    const performance = expect.objectContaining({ id: full });
    expect(attention).toEqual([
      { kind: 'expiring_requests', count: 1, seats: 3, performance, show: null },
      { kind: 'failed_messages', count: 1, seats: 0, performance: null, show: null },
      { kind: 'sold_out', count: 1, seats: 3, performance, show: null },
      {
        kind: 'no_poster',
        count: 1,
        seats: 0,
        performance: null,
        show: { id: expect.any(Number), title: expect.any(String) },
      },
      { kind: 'conflicts', count: 1, seats: 5, performance, show: null },
    ]);
    await evening(28, { room_capacity: 0 });
    expect((await look()).attention).toContainEqual({
      kind: 'sold_out',
      count: 2,
      seats: 3,
      performance: null,
      show: null,
    });
  });

  it("counts what was confirmed on each day of the company's calendar, and who came", async () => {
    const past = await evening(-26);
    const confirmed = (confirmed_at: Date, party_size: number) =>
      office.fixtures.reservation(company, { performance_id: past, status: 'confirmed', confirmed_at, party_size });
    await confirmed(new Date('2026-11-25T23:30:00Z'), 5);
    await confirmed(new Date('2026-11-26T12:00:00Z'), 1);
    const id = await confirmed(new Date('2026-10-01T12:00:00Z'), 2);
    await office.fixtures.reservation(company, { performance_id: past, status: 'expired', party_size: 4 });
    const door = await office.fixtures.member(company, 'door');
    await office.fixtures.checkIn(company, {
      reservation_id: id,
      performance_id: past,
      admitted: 2,
      checked_in_by: door,
    });

    const seen = await look();
    expect(seen.confirmed_by_day.filter(({ seats }) => seats > 0)).toEqual([{ day: '2026-11-26', seats: 6 }]);
    expect(seen.request_to_chair).toEqual({ evenings: 1, requested: 12, confirmed: 8, came: 2, no_shows: 6 });
  });
});
