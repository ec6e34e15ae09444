import { Reservations } from '@azionelab/api/bookings';
import { type Company, context } from '@azionelab/api/kernel';
import { together } from '@azionelab/api/testing';
import { DataSource } from 'typeorm';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { patiently } from './testing/patiently';

const SEATS = 50;
const soon = () => new Date(Date.now() + 3_600_000);

/** Two hundred parties of one to four press Confirm at the same moment. @returns how the evening stands then */
async function rush(office: BoxOffice, company: Company) {
  const performance = await office.fixtures.performance(company, { starts_at: soon(), room_capacity: SEATS });
  const sizes = Array.from({ length: 200 }, (_, index) => 1 + ((index * 7) % 4));
  const waiting = await parties(office, company, performance, sizes);
  const answers = await together(waiting.length, async (index) => {
    const body = { token: waiting[index]?.token };
    const confirm = () => office.call('POST', '/api/reservations/confirm/', { body, host: company.hosts[0] });
    return (await patiently(confirm)).status;
  });
  const statuses = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 0));
  const [row] = await office.database.admin<{ taken: number; counted: number; smallest: number | null }>(
    `SELECT coalesce(sum(party_size) FILTER (WHERE status = 'confirmed'), 0)::int AS taken,
       min(party_size) FILTER (WHERE status = 'pending') AS smallest,
       (SELECT confirmed_seats FROM performances WHERE id = $1) AS counted
     FROM reservations WHERE performance_id = $1`,
    [performance],
  );
  const { taken = -1, counted = -1, smallest = null } = row ?? {};
  return { statuses, taken, counted, smallest };
}

describe('two hundred parties confirming at once for fifty seats', () => {
  let office: BoxOffice;
  let company: Company;

  beforeEach(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
  });
  afterEach(() => office.close());

  it('never sells a seat twice, and leaves none that a waiting party would fit, in 20 rounds', async () => {
    for (let round = 0; round < 20; round++) {
      const { statuses, taken, counted, smallest } = await rush(office, company);
      expect(new Set(statuses)).toEqual(new Set([200, 409]));
      expect(taken).toBeLessThanOrEqual(SEATS);
      expect(counted).toBe(taken);
      expect(smallest ?? Infinity).toBeGreaterThan(SEATS - taken);
    }
  }, 900_000);

  it('asks for one connection each: a party that has its seats cannot be told that the house is busy', async () => {
    const performance = await office.fixtures.performance(company, { starts_at: soon() });
    const [party] = await parties(office, company, performance, [2]);
    const body = { token: party?.token };
    const original = DataSource.prototype.createQueryRunner;
    const askedBy: (string | undefined)[] = [];
    jest.spyOn(office.app.get(DataSource), 'createQueryRunner').mockImplementation(function (this: DataSource, mode) {
      askedBy.push(context.getStore()?.requestId);
      return original.call(this, mode);
    });
    const confirmed = await office.call('POST', '/api/reservations/confirm/', { body, host: company.hosts[0] });
    expect(confirmed.status).toBe(200);
    expect(askedBy.filter((request) => request === confirmed.headers['x-request-id'])).toHaveLength(1);
  });

  it('control: without the counter it sells them twice', async () => {
    await office.database.admin(`DROP TRIGGER reservations_count_seats ON reservations`);
    expect((await rush(office, company)).taken).toBeGreaterThan(SEATS);
  });
});

describe('twenty devices with one ticket', () => {
  let office: BoxOffice;
  let company: Company;

  beforeEach(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
  });
  afterEach(() => office.close());

  /** @returns how often the one party was let in, and what the devices were told */
  async function crowd() {
    const performance = await office.fixtures.performance(company, { starts_at: soon() });
    const [party] = await parties(office, company, performance, [2], 'check_in');
    const door = await office.staff(company, 'door');
    const body = { token: party?.token, performance };
    const answers = await together(20, () => patiently(() => door.call('POST', '/api/check-ins/confirm/', { body })));
    const statuses = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.status : 0));
    const rows = await office.database.admin(`SELECT id FROM check_ins WHERE performance_id = $1`, [performance]);
    return { checkIns: rows.length, admitted: statuses.filter((status) => status === 200).length, statuses };
  }

  it('let the party in once', async () => {
    for (let round = 0; round < 5; round++) {
      const { checkIns, admitted, statuses } = await crowd();
      expect({ checkIns, admitted }).toEqual({ checkIns: 1, admitted: 1 });
      expect(statuses.filter((status) => status === 409)).toHaveLength(19);
    }
  });

  it('control: without the row lock and the unique key they let it in more than once', async () => {
    await office.database.admin(`ALTER TABLE check_ins DROP CONSTRAINT check_ins_once`);
    const reservations = office.app.get(Reservations, { strict: false });
    jest.spyOn(reservations, 'lock').mockImplementation((id) => reservations.byId(id));
    let most = 0;
    for (let round = 0; round < 5; round++) most = Math.max(most, (await crowd()).checkIns);
    expect(most).toBeGreaterThan(1);
  });

  it('the unique key alone is enough', async () => {
    const reservations = office.app.get(Reservations, { strict: false });
    jest.spyOn(reservations, 'lock').mockImplementation((id) => reservations.byId(id));
    expect((await crowd()).checkIns).toBe(1);
  });
});
