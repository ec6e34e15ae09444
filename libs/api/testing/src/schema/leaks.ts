import type { TestDatabase } from '../test-database';
import { DENIED, type ServingRole } from './serving-role';

/** One table with a row of each of two companies. */
export interface SharedTable {
  table: string;
  mine: { company: number; id: number };
  theirs: { company: number; id: number };
}

/** A trigger that looks at rows which the caller cannot see may refuse before the policy does. */
const REFUSED = [DENIED, '23514'];

/** How the serving role, at work for one company, gets at another's row of a table; none when it cannot. */
export async function leaksOf({ admin }: TestDatabase, app: ServingRole, shared: SharedTable): Promise<string[]> {
  const { table, mine, theirs } = shared;
  const columns = await admin<{ column: string; writable: boolean; updatable: boolean }>(
    `SELECT quote_ident(column_name) AS column, is_identity = 'NO' AND is_generated = 'NEVER' AS writable,
        has_column_privilege('azionelab_app', $1, column_name, 'UPDATE') AS updatable
      FROM information_schema.columns WHERE table_name = $1 AND column_name <> 'company_id'`,
    [table],
  );
  const touched = columns.find(({ writable, updatable }) => writable && updatable)?.column;
  const touch = touched && `UPDATE ${table} SET ${touched} = ${touched} WHERE id = $1`;
  const copied = columns.flatMap(({ column, writable }) => (writable ? [column] : [])).join(', ');
  const [theirRow] = await admin<{ row: string }>(`SELECT to_json(t)::text AS row FROM ${table} t WHERE id = $1`, [
    theirs.id,
  ]);
  const insert = `INSERT INTO ${table} (company_id, ${copied}) SELECT company_id, ${copied} FROM json_populate_record(NULL::${table}, $1::json)`;

  const outcomes: [string, number | string, (number | string)[]][] = [
    ['its own row cannot be seen', await app.tries(mine.company, `SELECT FROM ${table} WHERE id = $1`, [mine.id]), [1]],
    ['its own row cannot be changed', touch ? await app.tries(mine.company, touch, [mine.id]) : 1, [1]],
    ['rows are visible without a company', await app.tries(undefined, `SELECT FROM ${table}`), [0]],
    [
      'rows of another company are visible',
      await app.tries(mine.company, `SELECT FROM ${table} WHERE id = $1`, [theirs.id]),
      [0],
    ],
    ['rows of another company can be changed', touch ? await app.tries(mine.company, touch, [theirs.id]) : 0, [0]],
    [
      'rows of another company can be deleted',
      await app.tries(mine.company, `DELETE FROM ${table} WHERE id = $1`, [theirs.id]),
      [0, DENIED],
    ],
    ['rows can be inserted for another company', await app.tries(mine.company, insert, [theirRow?.row]), REFUSED],
    [
      'rows can be given to another company',
      await app.tries(mine.company, `UPDATE ${table} SET company_id = $2 WHERE id = $1`, [mine.id, theirs.company]),
      REFUSED,
    ],
  ];
  return outcomes.flatMap(([leak, outcome, wanted]) =>
    wanted.includes(outcome) ? [] : [`${table}: ${leak} (${outcome})`],
  );
}
