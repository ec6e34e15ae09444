import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase, openThrowAwayCluster, urlFor } from '@azionelab/tools/postgres';
import { Client } from 'pg';

/** A database of its own, empty; in the cluster of the test run when there is one. */
export interface Database {
  settings: Record<'DATABASE_URL' | 'DATABASE_JOBS_URL' | 'DATABASE_OWNER_URL', string>;
  /** A statement as the superuser, for what takes days to happen by itself. */
  sql<Row = Record<string, unknown>>(statement: string, values?: unknown[]): Promise<Row[]>;
}

export async function openDatabase(closing: AsyncDisposableStack): Promise<Database> {
  const adminUrl = process.env['TEST_DATABASE_ADMIN_URL'] ?? (await ownCluster(closing));
  const database = `e2e_${randomBytes(6).toString('hex')}`;
  await createDatabase(adminUrl, database);
  closing.defer(() => dropDatabase(adminUrl, database));
  const client = new Client({ connectionString: urlFor(adminUrl, { database }) });
  client.on('error', () => undefined); // the next statement says so
  await client.connect();
  closing.defer(() => client.end());
  const as = (role: string) => urlFor(adminUrl, { role: `azionelab_${role}`, database });
  return {
    settings: { DATABASE_URL: as('app'), DATABASE_JOBS_URL: as('jobs'), DATABASE_OWNER_URL: as('owner') },
    sql: async <Row>(statement: string, values: unknown[] = []) =>
      (await client.query(statement, values)).rows as Row[],
  };
}

async function ownCluster(closing: AsyncDisposableStack): Promise<string> {
  const cluster = await openThrowAwayCluster();
  closing.defer(() => cluster.stop());
  return cluster.adminUrl;
}
