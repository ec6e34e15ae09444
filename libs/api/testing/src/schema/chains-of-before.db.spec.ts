import { MIGRATIONS, migrate } from '@azionelab/api/schema';
import { DataSource } from 'typeorm';
import { openDatabase, type TestDatabase } from '../test-database';

const KEYS = MIGRATIONS.findIndex(({ name }) => name.startsWith('ApiKeys'));

describe('an installation whose log was written before there were keys', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
    const owner = new DataSource({ type: 'postgres', url: database.urls.owner, migrations: MIGRATIONS });
    await owner.initialize();
    for (let left = MIGRATIONS.length; left > KEYS; left--) await owner.undoLastMigration();
    await owner.destroy();
  });
  afterAll(() => database.close());

  /** Writes an entry, in the name of a key if there is one. */
  const write = (slug: string, key = '') =>
    database.admin(`DO $$ BEGIN
      PERFORM set_config('app.company_id', (SELECT min(id) FROM companies)::text, true),
        set_config('app.user_id', '1', true), set_config('app.api_key_id', '${key}', true);
      INSERT INTO pages (slug, title) VALUES ('${slug}', '${slug}');
    END $$`);
  const told = async (): Promise<unknown> => {
    const [row] = await database.admin<{ broken: string | null; entries: number }>(
      `SELECT audit_break(0, 1000) AS broken, (SELECT count(*)::int FROM audit_log) AS entries`,
    );
    return row;
  };

  it('keeps a whole chain, that goes on with entries of either kind', async () => {
    await database.admin(
      `INSERT INTO companies (slug, name, hosts, locale, time_zone) VALUES ('faro', 'Faro', '{}', 'it', 'Europe/Rome')`,
    );
    await write('a');
    await write('b');
    const before = (await told()) as { entries: number };
    expect(before).toMatchObject({ broken: null });
    await migrate(database.urls);
    expect(await told()).toEqual(before);
    await write('c');
    await write('d', '7');
    await write('e');
    expect(await told()).toEqual({ broken: null, entries: before.entries + 3 });
    const keys = await database.admin(`SELECT api_key_id::int AS key FROM audit_log ORDER BY id DESC LIMIT 4`);
    expect(keys).toEqual([{ key: null }, { key: 7 }, { key: null }, { key: null }]);
  });

  it('would be broken by another key put in its place, or by one taken away (control)', async () => {
    for (const other of ['8', 'NULL']) {
      await database.admin(`DO $$ BEGIN
        SET LOCAL session_replication_role = replica;
        UPDATE audit_log SET api_key_id = ${other} WHERE api_key_id IS NOT NULL;
      END $$`);
      expect(await told()).toMatchObject({ broken: expect.any(String) });
    }
  });
});
