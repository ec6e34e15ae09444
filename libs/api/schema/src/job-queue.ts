import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { APP_ROLE } from './company-owned';

/**
 * The job queue's own schema, kept by its own role. The serving role cannot add a job itself, whatever is granted: the
 * queue's policies stop it. It calls this function, which puts the current company into the job.
 */
const OWE = `
  CREATE SCHEMA IF NOT EXISTS jobs;
  CREATE OR REPLACE FUNCTION jobs.owe(task text, id bigint, seconds integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    company bigint := nullif(current_setting('app.company_id', true), '')::bigint;
  BEGIN
    IF company IS NULL THEN RAISE 'a job belongs to a company'; END IF;
    PERFORM graphile_worker.add_job(task, json_build_object('company_id', company, 'id', id),
      job_key := task || ':' || company || ':' || id, max_attempts := 5,
      run_at := now() + make_interval(secs => seconds));
  END $$;
  REVOKE ALL ON FUNCTION jobs.owe(text, bigint, integer) FROM PUBLIC;
  GRANT USAGE ON SCHEMA jobs TO ${APP_ROLE};
  GRANT EXECUTE ON FUNCTION jobs.owe(text, bigint, integer) TO ${APP_ROLE};`;

/** Brings the job queue up to date. @param url of the job queue's role */
export async function migrateJobQueue(url: string): Promise<void> {
  await runMigrations({ connectionString: url });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(OWE);
  } finally {
    await client.end();
  }
}
