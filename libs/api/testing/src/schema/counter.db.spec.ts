import type { Company } from '@azionelab/api/kernel';
import { Pool } from 'pg';
import { Fixtures } from '../fixtures';
import { openDatabase, type TestDatabase } from '../test-database';
import { together } from '../together';
import { seatsOf } from './seats-of';

describe('the counter of confirmed seats, whoever writes what', () => {
  let database: TestDatabase;
  let fixtures: Fixtures;
  let company: Company;
  let performance: number;

  beforeEach(async () => {
    database = await openDatabase();
    fixtures = new Fixtures(database);
    company = await fixtures.company();
    performance = await fixtures.performance(company, { room_capacity: 10 });
  });
  afterEach(() => database.close());

  const confirmed = (party_size: number, performance_id = performance) =>
    fixtures.reservation(company, { performance_id, party_size, status: 'confirmed' });
  const counters = async () => (await seatsOf(database, company)).map(({ counter }) => counter);
  const full = { constraint: 'performances_confirmed_within_capacity' };

  it('follows every kind of statement', async () => {
    const other = await fixtures.performance(company, { room_capacity: 10 });
    const party = await confirmed(4);
    await fixtures.reservation(company, { performance_id: performance, party_size: 3 });
    expect(await counters()).toEqual([4, 0]);
    await database.admin(`UPDATE reservations SET party_size = 6 WHERE id = $1`, [party]);
    expect(await counters()).toEqual([6, 0]);
    await database.admin(`UPDATE reservations SET performance_id = $2, party_size = 5 WHERE id = $1`, [party, other]);
    expect(await counters()).toEqual([0, 5]);
    await database.admin(`UPDATE reservations SET status = 'cancelled', cancelled_at = now() WHERE id = $1`, [party]);
    expect(await counters()).toEqual([0, 0]);
    const last = await confirmed(10);
    await database.admin(`DELETE FROM reservations WHERE id = $1`, [last]);
    expect(await counters()).toEqual([0, 0]);
  });

  it('follows a party that the superuser gives to another company', async () => {
    const party = await confirmed(4);
    const theirs = await fixtures.company();
    const there = await fixtures.performance(theirs);
    await database.admin(`UPDATE reservations SET company_id = $2, performance_id = $3 WHERE id = $1`, [
      party,
      theirs.id,
      there,
    ]);
    expect(await counters()).toEqual([0]);
    expect(await seatsOf(database, theirs)).toMatchObject([{ counter: 4, confirmed: 4 }]);
  });

  it('refuses what does not fit, in any statement', async () => {
    const other = await fixtures.performance(company, { room_capacity: 3 });
    const party = await confirmed(6);
    await fixtures.reservation(company, { performance_id: performance, party_size: 5 });
    await expect(confirmed(5)).rejects.toMatchObject(full);
    const refused = [
      `UPDATE reservations SET status = 'confirmed', confirmed_at = now()`,
      `UPDATE reservations SET party_size = 11 WHERE id = ${party}`,
      `UPDATE reservations SET performance_id = ${other} WHERE id = ${party}`,
      `UPDATE performances SET room_capacity = 5 WHERE id = ${performance}`,
      `UPDATE performances SET manually_occupied_seats = 5 WHERE id = ${performance}`,
    ];
    for (const sql of refused) await expect(database.admin(sql)).rejects.toMatchObject(full);
    expect(await counters()).toEqual([6, 0]);
  });

  it('cannot be written, not even by the superuser', async () => {
    await confirmed(6);
    const counted = { constraint: 'performances_counted' };
    await expect(database.admin(`UPDATE performances SET confirmed_seats = 0`)).rejects.toMatchObject(counted);
    await expect(fixtures.performance(company, { confirmed_seats: 3 })).rejects.toMatchObject(counted);
  });

  it('leaves the caller at work for the company that it was', async () => {
    const party = await fixtures.reservation(company, { performance_id: performance });
    await database.admin(`DO $$ BEGIN
      PERFORM set_config('app.company_id', '77', true);
      UPDATE reservations SET status = 'confirmed', confirmed_at = now() WHERE id = ${party};
      ASSERT current_setting('app.company_id') = '77';
    END $$`);
    expect(await counters()).toEqual([2]);
  });

  describe('when forty parties of one confirm at once for ten seats, without asking first', () => {
    async function rush(): Promise<number> {
      const ids: number[] = [];
      for (let n = 0; n < 40; n++) {
        ids.push(await fixtures.reservation(company, { performance_id: performance, party_size: 1 }));
      }
      const pool = new Pool({ connectionString: database.urls.admin, max: 20 });
      pool.on('error', () => undefined); // its end does not wait for that of its connections, which the database's may forestall
      await together(40, (n) =>
        pool.query(`UPDATE reservations SET status = 'confirmed', confirmed_at = now() WHERE id = $1`, [ids[n]]),
      );
      await pool.end();
      return (await seatsOf(database, company))[0]?.confirmed ?? 0;
    }

    it('ten of them get a seat', async () => {
      expect(await rush()).toBe(10);
      expect(await counters()).toEqual([10]);
    });

    it('and more of them would, were it not for the CHECK', async () => {
      await database.admin(`ALTER TABLE performances DROP CONSTRAINT performances_confirmed_within_capacity`);
      expect(await rush()).toBe(40);
    });

    it('or not for the trigger', async () => {
      await database.admin(`DROP TRIGGER reservations_count_seats ON reservations`);
      expect(await rush()).toBe(40);
    });
  });
});
