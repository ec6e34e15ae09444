import { MIGRATIONS, migrate } from '@azionelab/api/schema';
import { DataSource } from 'typeorm';
import { openDatabase, type TestDatabase } from '../test-database';

/** Everything that a migration may make, in words that name no number of the catalogue. */
const EVERYTHING = `
  SELECT 'column', format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default)
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
  UNION ALL SELECT 'constraint', format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 'migrations'::regclass
  UNION ALL SELECT 'index', indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
  UNION ALL SELECT 'trigger', pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
  UNION ALL SELECT 'policy', p::text FROM pg_policies p WHERE schemaname = 'public'
  UNION ALL SELECT 'table', format('%s %s %s %s', relname, relrowsecurity, relforcerowsecurity, relacl)
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S') AND relname NOT LIKE 'migrations%'
  UNION ALL SELECT 'column right', format('%s.%s %s', attrelid::regclass, attname, attacl) FROM pg_attribute
    WHERE attacl IS NOT NULL AND attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
  UNION ALL SELECT 'function', format('%s %s', proacl, pg_get_functiondef(oid)) FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
  ORDER BY 1, 2`;

describe('the history of the schema', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());

  it('goes all the way back, and forth again to the same', async () => {
    const before = await database.admin(EVERYTHING);
    expect(before.length).toBeGreaterThan(100);

    const owner = new DataSource({ type: 'postgres', url: database.urls.owner, migrations: MIGRATIONS });
    await owner.initialize();
    for (const _ of MIGRATIONS) await owner.undoLastMigration();
    await owner.destroy();
    expect(await database.admin(EVERYTHING)).toEqual([]);

    expect(await migrate(database.urls)).toHaveLength(MIGRATIONS.length);
    expect(await database.admin(EVERYTHING)).toEqual(before);
    expect(await migrate(database.urls)).toEqual([]);
  });
});
