import { createHash, randomBytes } from 'node:crypto';
import { migrate, MIGRATIONS } from '@azionelab/api/schema';
import { createDatabase, dropDatabase, urlFor } from '@azionelab/tools/postgres';
import { Client, Pool } from 'pg';

/** A database of its own for one test file: migrated, empty, real. */
export interface TestDatabase {
  /** URLs of the three roles, and of the superuser for looking behind the scenes. */
  urls: { owner: string; app: string; jobs: string; admin: string };
  /** A statement as the superuser: sees everything, whatever the policies say. */
  admin<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

const ADMIN = 'TEST_DATABASE_ADMIN_URL';

function adminUrl(): string {
  const url = process.env[ADMIN];
  if (!url) throw new Error(`${ADMIN} is missing: run the tests through Jest's own configuration.`);
  return url;
}

function urlsOf(database: string): TestDatabase['urls'] {
  const as = (role: string) => urlFor(adminUrl(), { role: `azionelab_${role}`, database });
  return { owner: as('owner'), app: as('app'), jobs: as('jobs'), admin: urlFor(adminUrl(), { database }) };
}

/** One per content of the history, made by whoever comes first. */
async function template(): Promise<string> {
  const history = MIGRATIONS.map((migration) => migration.toString() + migration.prototype.up.toString()).join();
  const name = `template_${createHash('sha256').update(history).digest('hex').slice(0, 16)}`;
  const client = new Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('template'))`);
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = $1 AND datistemplate`, [name]);
    if (rowCount === 0) {
      await dropDatabase(adminUrl(), name);
      await createDatabase(adminUrl(), name);
      await migrate(urlsOf(name));
      await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
    }
  } finally {
    await client.end();
  }
  return name;
}

/** Clones the migrated template; a fraction of a second. */
export async function openDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await createDatabase(adminUrl(), name, { template: await template() });
  const urls = urlsOf(name);
  const pool = new Pool({ connectionString: urls.admin, max: 2 });
  pool.on('error', () => undefined);
  return {
    urls,
    admin: async <Row>(sql: string, parameters: unknown[] = []) => (await pool.query(sql, parameters)).rows as Row[],
    close: async () => {
      await pool.end();
      await dropDatabase(adminUrl(), name);
    },
  };
}
