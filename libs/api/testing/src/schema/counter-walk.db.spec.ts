import type { Company } from '@azionelab/api/kernel';
import { RESERVATION_STATUSES } from '@azionelab/contracts';
import fc from 'fast-check';
import { Fixtures } from '../fixtures';
import { openDatabase, type TestDatabase } from '../test-database';
import { seatsOf } from './seats-of';

const place = fc.integer({ min: 0, max: 2 });
const size = fc.integer({ min: 1, max: 6 });
const party = fc.nat({ max: 8 });
const status = fc.constantFrom(...RESERVATION_STATUSES);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('book' as const), place, size, status }) },
  fc.record({ does: fc.constant('step' as const), party, status }),
  fc.record({ does: fc.constant('resize' as const), party, size }),
  fc.record({ does: fc.constant('move' as const), party, place }),
  fc.record({ does: fc.constant('delete' as const), party }),
  fc.record({ does: fc.constant('everyone' as const), place, size, status }),
  fc.record({ does: fc.constant('room' as const), place, capacity: fc.nat({ max: 14 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

describe('any walk of statements, by the superuser and without a company set', () => {
  let database: TestDatabase;
  let fixtures: Fixtures;
  beforeAll(async () => {
    database = await openDatabase();
    fixtures = new Fixtures(database);
  });
  afterAll(() => database.close());

  function take(company: Company, performances: number[], taken: Step): Promise<unknown> {
    const at = 'place' in taken ? performances[taken.place] : undefined;
    const nth = `(SELECT id FROM reservations WHERE company_id = $1 ORDER BY id OFFSET $2 LIMIT 1)`;
    switch (taken.does) {
      case 'book':
        return fixtures.reservation(company, { performance_id: at, party_size: taken.size, status: taken.status });
      case 'step':
        return database.admin(`UPDATE reservations SET status = $3, confirmed_at = now() WHERE id = ${nth}`, [
          company.id,
          taken.party,
          taken.status,
        ]);
      case 'resize':
        return database.admin(`UPDATE reservations SET party_size = $3 WHERE id = ${nth}`, [
          company.id,
          taken.party,
          taken.size,
        ]);
      case 'move':
        return database.admin(`UPDATE reservations SET performance_id = $3 WHERE id = ${nth}`, [
          company.id,
          taken.party,
          at,
        ]);
      case 'delete':
        return database.admin(`DELETE FROM reservations WHERE id = ${nth}`, [company.id, taken.party]);
      case 'everyone':
        return database.admin(
          `UPDATE reservations SET status = $2, party_size = $3, confirmed_at = now() WHERE performance_id = $1`,
          [at, taken.status, taken.size],
        );
      case 'room':
        return database.admin(`UPDATE performances SET room_capacity = $2 WHERE id = $1`, [at, taken.capacity]);
    }
  }

  /** @returns whether the database took the step; it refuses by a rule or not at all */
  async function taken(company: Company, performances: number[], next: Step): Promise<boolean> {
    try {
      await take(company, performances, next);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ code: '23514' });
      return false;
    }
  }

  async function walk(steps: Step[]): Promise<void> {
    const company = await fixtures.company();
    const performances: number[] = [];
    for (let n = 0; n < 3; n++) performances.push(await fixtures.performance(company, { room_capacity: 10 }));
    let before = await seatsOf(database, company);
    for (const next of steps) {
      const went = await taken(company, performances, next);
      const after = await seatsOf(database, company);
      for (const { counter, confirmed, capacity } of after) {
        expect(counter).toBe(confirmed);
        expect(counter).toBeLessThanOrEqual(capacity);
      }
      if (!went) expect(after).toEqual(before);
      if (next.does === 'book' && next.status === 'confirmed') {
        const { capacity = 0, confirmed = 0 } = before[next.place] ?? {};
        expect(went).toBe(next.size <= capacity - confirmed);
      }
      before = after;
    }
  }

  const walks = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), walk);

  it('keeps the counter equal to the rows, sells no seat twice and refuses no seat that is free', async () => {
    await fc.assert(walks, { numRuns: 40 });
  });

  it('does not without the trigger: the walk would notice', async () => {
    const blind = await openDatabase();
    await blind.admin(`DROP TRIGGER reservations_count_seats ON reservations`);
    const sound = database;
    [database, fixtures] = [blind, new Fixtures(blind)];
    const { failed } = await fc.check(walks, { numRuns: 40 });
    [database, fixtures] = [sound, new Fixtures(sound)];
    await blind.close();
    expect(failed).toBe(true);
  });
});
