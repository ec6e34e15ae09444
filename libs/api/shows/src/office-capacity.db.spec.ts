import { type Company, refusalFor } from '@azionelab/api/kernel';
import { type House, openHouse, together } from '@azionelab/api/testing';
import { officeOn } from './office-performances.testing';
import { Performance } from './performance.entity';
import { SeatLedger } from './seat-ledger';
import { showsEntities } from './shows.module';

/** What the ledger must not do: read the row, and be overtaken before the edit is written. */
class LedgerWithoutLock extends SeatLedger {
  constructor(private readonly house: House) {
    super(house.work);
  }

  override async lock(id: number): Promise<Performance> {
    const performance = await this.house.work.of(Performance).findOneByOrFail({ id });
    await new Promise((wait) => setTimeout(wait, 50));
    return performance;
  }
}

describe('an admin cuts the capacity while parties confirm', () => {
  let house: House;
  let company: Company;
  const here = <T>(task: () => Promise<T>) => house.in(company, task);

  beforeEach(async () => {
    house = await openHouse(showsEntities);
    company = await house.fixtures.company();
  });
  afterEach(() => house.close());

  /** Twenty parties of two confirm; meanwhile the room shrinks from 50 seats to 10 in steps. */
  async function race(ledger: SeatLedger) {
    const office = officeOn(house, ledger).performances;
    const performance_id = await house.fixtures.performance(company);
    const parties: number[] = [];
    for (let n = 0; n < 20; n++) parties.push(await house.fixtures.reservation(company, { performance_id }));
    const confirm = (id: number | undefined) =>
      here(() =>
        house.work.run(() =>
          house.work.query(`UPDATE reservations SET status = 'confirmed', confirmed_at = now() WHERE id = $1`, [id]),
        ),
      );
    const answers = await together(28, async (n) => {
      if (n % 7 !== 6) return confirm(parties[n - Math.floor(n / 7)]);
      return here(() => office.change(performance_id, { room_capacity: 50 - 10 * Math.ceil(n / 7) }));
    });
    const [seats] = await house.database.admin<{ confirmed: number; capacity: number; counted: number }>(
      `SELECT confirmed_seats AS confirmed, room_capacity AS capacity,
          (SELECT sum(party_size)::integer FROM reservations WHERE performance_id = $1 AND status = 'confirmed') AS counted
        FROM performances WHERE id = $1`,
      [performance_id],
    );
    return { answers, confirmed: 0, capacity: 0, counted: 0, ...seats };
  }

  const stays = ({ answers, confirmed, capacity, counted }: Awaited<ReturnType<typeof race>>) => {
    expect(confirmed).toBe(counted);
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(refusalFor(answer.reason) ?? answer.reason).toMatchObject(conflict);
    }
    return confirmed <= capacity;
  };
  const conflict = { state: 'conflict' };

  it('and never are more confirmed than there are seats', async () => {
    for (let round = 0; round < 10; round++) expect(stays(await race(new SeatLedger(house.work)))).toBe(true);
  });

  it('nor when the ledger forgets to lock: the database refuses by itself', async () => {
    for (let round = 0; round < 3; round++) expect(stays(await race(new LedgerWithoutLock(house)))).toBe(true);
  });

  it('but without lock and CHECK they are: the race is real', async () => {
    await house.database.admin(`ALTER TABLE performances DROP CONSTRAINT performances_confirmed_within_capacity`);
    let stayed = true;
    for (let round = 0; stayed && round < 30; round++) stayed = stays(await race(new LedgerWithoutLock(house)));
    expect(stayed).toBe(false);
  });
});
