import { MIGRATIONS, migrate } from '@azionelab/api/schema';
import { DataSource } from 'typeorm';
import { Fixtures } from '../fixtures';
import { openDatabase, type TestDatabase } from '../test-database';

const PEOPLE = MIGRATIONS.findIndex(({ name }) => name.startsWith('People'));

describe('an installation whose people had one name everywhere', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
    const owner = new DataSource({ type: 'postgres', url: database.urls.owner, migrations: MIGRATIONS });
    await owner.initialize();
    for (let left = MIGRATIONS.length; left > PEOPLE; left--) await owner.undoLastMigration();
    await owner.destroy();
  });
  afterAll(() => database.close());

  it('finds it in each membership, and no session and no entry of the log comes of it', async () => {
    const fixtures = new Fixtures(database);
    const [faro, molo] = [await fixtures.company(), await fixtures.company()];
    const user_id = await fixtures.member(faro, 'admin', { name: 'Giulia' });
    await fixtures.insert('memberships', { company_id: molo.id, user_id, role: 'door' });
    await fixtures.member(molo, 'admin', { name: 'Anna' });
    await database.admin(`INSERT INTO sessions (id_hash, company_id, user_id, expires_at)
      SELECT sha256('a session'), company_id, user_id, now() FROM memberships LIMIT 1`);
    const entries = () => database.admin(`SELECT count(*) FROM audit_log`);
    const before = await entries();
    expect(await migrate(database.urls)).toHaveLength(MIGRATIONS.length - PEOPLE);
    const rows = await database.admin(`SELECT name, role, is_active FROM memberships ORDER BY id`);
    expect(rows).toEqual([
      { name: 'Giulia', role: 'admin', is_active: true },
      { name: 'Giulia', role: 'door', is_active: true },
      { name: 'Anna', role: 'admin', is_active: true },
    ]);
    expect(await database.admin(`SELECT id::int, device FROM sessions`)).toEqual([{ id: 1, device: '' }]);
    expect(await entries()).toEqual(before);
  });
});
