import { MIGRATIONS, migrate } from '@azionelab/api/schema';
import { DataSource } from 'typeorm';
import { Fixtures } from '../fixtures';
import { openDatabase, type TestDatabase } from '../test-database';

const DOOR = MIGRATIONS.findIndex(({ name }) => name.startsWith('Door'));

describe('an installation that let people in before arrivals were kept', () => {
  let database: TestDatabase;
  let fixtures: Fixtures;
  beforeAll(async () => {
    database = await openDatabase();
    fixtures = new Fixtures(database);
    const owner = new DataSource({ type: 'postgres', url: database.urls.owner, migrations: MIGRATIONS });
    await owner.initialize();
    for (let left = MIGRATIONS.length; left > DOOR; left--) await owner.undoLastMigration();
    await owner.destroy();
  });
  afterAll(() => database.close());

  it('finds an arrival behind each check-in, in every company', async () => {
    const inside: object[] = [];
    for (const admitted of [1, 3]) {
      const company = await fixtures.company();
      const performance_id = await fixtures.performance(company);
      const party = { performance_id, party_size: 3, status: 'confirmed' };
      const reservation_id = await fixtures.reservation(company, party);
      const staff = await fixtures.member(company, 'door');
      const at = new Date(`2026-11-27T20:1${admitted}:00+01:00`);
      const ids = { company_id: company.id, reservation_id, performance_id };
      const how = { admitted, checked_in_at: at, checked_in_by: staff, source: 'manual' };
      await fixtures.insert('check_ins', { ...ids, ...how });
      inside.push({ ...ids, seats: admitted, arrived_at: at, recorded_by: staff, source: 'manual', offline: false });
    }
    expect(await migrate(database.urls)).toHaveLength(MIGRATIONS.length - DOOR);
    const arrivals = await database.admin<Record<string, unknown>>(
      `SELECT company_id::int, reservation_id::int, performance_id::int, seats, arrived_at, recorded_by::int, source, offline
       FROM arrivals ORDER BY company_id`,
    );
    expect(arrivals).toEqual(inside);
  });
});
