import type { DataSourceOptions } from 'typeorm';

type Options = Extract<DataSourceOptions, { type: 'postgres' }>;

/** Milliseconds after which waiting ends, for a lock, a statement, an idle transaction and a connection. */
const DEADLINES = { lock: 3000, statement: 5000, idle: 10_000, connection: 10_000 };

/** The serving role's pool. Every wait has an end. */
export function dataSourceOptions(
  url: string,
  { entities, poolSize }: { entities: Options['entities']; poolSize: number },
): Options {
  // Without it PostgreSQL reads a whole table where an index holds all that is asked for: databases stand on flash today.
  const costs = '-c random_page_cost=1.1';
  const waits = `-c lock_timeout=${DEADLINES.lock} -c statement_timeout=${DEADLINES.statement} -c idle_in_transaction_session_timeout=${DEADLINES.idle}`;
  return {
    type: 'postgres',
    url,
    entities,
    poolSize,
    parseInt8: true,
    installExtensions: false,
    applicationName: 'azionelab',
    // Queries and their parameters hold personal data: nothing of them is logged.
    logging: false,
    extra: { options: `${waits} ${costs}`, connectionTimeoutMillis: DEADLINES.connection },
  };
}
