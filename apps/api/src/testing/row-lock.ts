import { Client } from 'pg';
import type { BoxOffice } from './open-box-office';
import { until } from './until';

/** A row that somebody else holds, so that a test can line up who comes next. */
export interface RowLock {
  /** Resolves once `n` statements wait for a lock. */
  awaited(n: number): Promise<void>;
  release(): Promise<void>;
}

/** Holds a performance's row, as a slow confirmation would. */
export async function holdPerformance({ database }: BoxOffice, id: number): Promise<RowLock> {
  const client = new Client({ connectionString: database.urls.admin });
  await client.connect();
  await client.query('BEGIN');
  await client.query(`SELECT FROM performances WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  return {
    awaited: async (n) => {
      await until(async () => {
        const [row] = await database.admin<{ waiting: number }>(
          `SELECT count(*)::int AS waiting FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return row?.waiting === n || undefined;
      }, `${n} statements that wait for a lock`);
    },
    release: async () => {
      await client.query('COMMIT');
      await client.end();
    },
  };
}
