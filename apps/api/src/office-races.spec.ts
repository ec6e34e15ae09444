import type { Company } from '@azionelab/api/kernel';
import { together } from '@azionelab/api/testing';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { type Party, parties } from './testing/parties';
import { patiently } from './testing/patiently';
import { holdPerformance } from './testing/row-lock';
import type { StaffSession } from './testing/staff-session';

const SEATS = 12;

describe('the office and the visitors, at the same moment', () => {
  let office: BoxOffice;
  let company: Company;
  let staff: StaffSession;

  beforeEach(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    staff = await office.staff(company, 'box_office');
  });
  afterEach(() => office.close());

  const evening = (room_capacity: number) =>
    office.fixtures.performance(company, { starts_at: new Date(Date.now() + 3_600_000), room_capacity });
  const confirm = ({ token }: Party) =>
    patiently(() => office.call('POST', '/api/reservations/confirm/', { body: { token }, host: company.hosts[0] }));
  const change = ({ id }: Party, body: object) =>
    patiently(() => staff.call('PATCH', `/api/admin/reservations/${id}/`, { body: { ...body, send_mail: false } }));
  const taken = async (performance: number) => {
    const [row] = await office.database.admin<{ taken: number; counted: number; smallest: number | null }>(
      `SELECT coalesce(sum(party_size) FILTER (WHERE status = 'confirmed'), 0)::int AS taken,
         min(party_size) FILTER (WHERE status = 'pending') AS smallest,
         (SELECT confirmed_seats FROM performances WHERE id = $1) AS counted
       FROM reservations WHERE performance_id = $1`,
      [performance],
    );
    return { taken: row?.taken ?? -1, counted: row?.counted ?? -1, smallest: row?.smallest ?? null };
  };
  const statusesOf = (answers: PromiseSettledResult<{ status: number }>[]) =>
    new Set(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.status : 0)));

  describe('a party grows, another one comes from another evening, and twenty confirm the last seats', () => {
    async function rush() {
      const [here, there] = [await evening(SEATS), await evening(SEATS)];
      const [grows] = (await parties(office, company, here, [2], 'check_in')) as [Party];
      const [comes] = (await parties(office, company, there, [4], 'check_in')) as [Party];
      const waiting = await parties(office, company, here, Array<number>(20).fill(1));
      const answers = await together(22, (index) => {
        if (index === 5) return change(grows, { party_size: 6 });
        if (index === 10) return change(comes, { performance: here });
        return confirm(waiting[index - Number(index > 5) - Number(index > 10)] as Party);
      });
      return { statuses: statusesOf(answers), ...(await taken(here)), left: await taken(there) };
    }

    it('no seat is sold twice, and none is left that a waiting party would fit', async () => {
      for (let round = 0; round < 5; round++) {
        const { statuses, taken: seats, counted, left, smallest } = await rush();
        expect([...statuses].filter((status) => status !== 200 && status !== 409)).toEqual([]);
        expect(seats).toBeLessThanOrEqual(SEATS);
        expect(counted).toBe(seats);
        expect(smallest ?? Infinity).toBeGreaterThan(SEATS - seats);
        expect(left.counted).toBe(left.taken);
      }
    });

    it('control: without the counter they are', async () => {
      await office.database.admin(`DROP TRIGGER reservations_count_seats ON reservations`);
      expect((await rush()).taken).toBeGreaterThan(SEATS);
    });
  });

  it('a party is moved while its own link is pressed: it is confirmed for the evening that it is at', async () => {
    const [here, there] = [await evening(4), await evening(4)];
    const [party] = (await parties(office, company, here, [3])) as [Party];
    const row = await holdPerformance(office, here);
    const moved = change(party, { performance: there });
    await row.awaited(1);
    const confirmed = confirm(party);
    await row.awaited(2);
    await row.release();
    expect([(await moved).status, (await confirmed).status]).toEqual([200, 200]);
    expect([(await taken(here)).taken, (await taken(there)).taken]).toEqual([0, 3]);
  });

  it('a party is moved to an evening whose last seats are confirmed: whoever comes first has them', async () => {
    async function meet(first: 'move' | 'confirm') {
      const [here, there] = [await evening(4), await evening(4)];
      const [mover] = (await parties(office, company, here, [3], 'check_in')) as [Party];
      const [other] = (await parties(office, company, there, [3])) as [Party];
      const calls = { move: () => change(mover, { performance: there }), confirm: () => confirm(other) };
      const row = await holdPerformance(office, there);
      const one = calls[first]();
      await row.awaited(1);
      const two = calls[first === 'move' ? 'confirm' : 'move']();
      await row.awaited(2);
      await row.release();
      expect((await taken(there)).taken).toBeLessThanOrEqual(4);
      return [(await one).status, (await two).status];
    }
    expect(await meet('move')).toEqual([200, 409]);
    expect(await meet('confirm')).toEqual([200, 409]);
  });

  it('two parties change places: neither waits for the other for ever', async () => {
    const [here, there] = [await evening(8), await evening(8)];
    const [one] = (await parties(office, company, here, [2], 'check_in')) as [Party];
    const [two] = (await parties(office, company, there, [2], 'check_in')) as [Party];
    for (let round = 0; round < 10; round++) {
      const [mine, yours] = round % 2 ? [here, there] : [there, here];
      const answers = await together(2, (index) =>
        index ? change(one, { performance: mine }) : change(two, { performance: yours }),
      );
      expect(statusesOf(answers)).toEqual(new Set([200]));
    }
    expect([(await taken(here)).counted, (await taken(there)).counted]).toEqual([2, 2]);
  });
});
