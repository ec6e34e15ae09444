import type { TestDatabase } from '../test-database';

type Ask = TestDatabase['admin'];

/** Tables that SPEC 3.6 leaves without a company; `migrations` and the job queue's schemas keep the product itself. */
const WITHOUT_COMPANY = ['companies', 'users', 'sessions', 'migrations'];

const OURS = `n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker', 'jobs')`;

interface TableFacts {
  name: string;
  forced: boolean;
  policies: { command: string; permissive: string; roles: string; using: string; checking: string }[];
  company: { type: string; required: boolean; otherwise: string } | null;
  /** The columns of each unique key and index, in order. */
  unique: string[][];
}

interface Reference {
  name: string;
  source: string;
  target: string;
  columns: string[];
  targets: string[];
  /** The leading columns of an index without a condition on the source. */
  served: boolean;
}

/** The tables whose rows belong to a company, as the catalogue has them: every one that SPEC 3.6 does not except. */
export async function companyOwnedTables(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND ${OURS} AND NOT c.relname = ANY ($1) ORDER BY 1`,
    [WITHOUT_COMPANY],
  );
  return rows.map(({ name }) => name);
}

/** What in the catalogue could let one company reach another's rows; a sentence each, and none when all is well. */
export async function catalogueFaults(ask: Ask): Promise<string[]> {
  const owned = await companyOwnedTables(ask);
  const tables = await factsOf(ask, owned);
  const references = await referencesTo(ask, owned);
  return [...tables.flatMap(faultsOfTable), ...references.flatMap(faultsOfReference), ...(await openViews(ask))];
}

const OWN_ROWS = '(company_id = current_company())';

function faultsOfTable({ name, forced, policies, company, unique }: TableFacts): string[] {
  const [policy] = policies;
  const guarded =
    policies.length === 1 &&
    policy?.command === 'ALL' &&
    policy.permissive === 'PERMISSIVE' &&
    policy.roles === '{public}' &&
    policy.using === OWN_ROWS &&
    policy.checking === OWN_ROWS;
  const defaulted = company?.type === 'bigint' && company.required && company.otherwise === 'current_company()';
  return [
    ...(forced ? [] : [`${name}: row-level security is not forced`]),
    ...(guarded ? [] : [`${name}: there is not one policy for using and checking`]),
    ...(defaulted ? [] : [`${name}: company_id is not NOT NULL DEFAULT current_company()`]),
    ...(unique.some((columns) => columns.join() === 'company_id,id') ? [] : [`${name}: no UNIQUE (company_id, id)`]),
  ];
}

function faultsOfReference({ name, columns, targets, served }: Reference): string[] {
  const composite = columns.length > 1 && columns[0] === 'company_id' && targets[0] === 'company_id';
  return [
    ...(composite ? [] : [`${name}: the reference does not begin with the company`]),
    ...(served ? [] : [`${name}: no index serves the reference`]),
  ];
}

function factsOf(ask: Ask, tables: string[]): Promise<TableFacts[]> {
  return ask<TableFacts>(
    `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
        (SELECT coalesce(json_agg(json_build_object('command', cmd, 'permissive', permissive, 'roles', roles::text,
            'using', qual, 'checking', with_check)), '[]')
          FROM pg_policies p WHERE p.schemaname = n.nspname AND p.tablename = c.relname) AS policies,
        (SELECT json_build_object('type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull,
            'otherwise', pg_get_expr(d.adbin, d.adrelid))
          FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
          WHERE a.attrelid = c.oid AND a.attname = 'company_id') AS company,
        (SELECT coalesce(json_agg(${columnsOf('i.indrelid', 'i.indkey::smallint[]')}), '[]') FROM pg_index i
          WHERE i.indrelid = c.oid AND i.indisunique AND i.indisvalid AND i.indpred IS NULL) AS unique
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relname = ANY ($1) AND c.relkind IN ('r', 'p') AND ${OURS} ORDER BY 1`,
    [tables],
  );
}

function referencesTo(ask: Ask, tables: string[]): Promise<Reference[]> {
  return ask<Reference>(
    `SELECT k.conname AS name, source.relname AS source, target.relname AS target,
        ${columnsOf('k.conrelid', 'k.conkey')} AS columns, ${columnsOf('k.confrelid', 'k.confkey')} AS targets,
        EXISTS (SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indisvalid AND i.indpred IS NULL
          AND (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey) AS served
      FROM pg_constraint k JOIN pg_class source ON source.oid = k.conrelid JOIN pg_class target ON target.oid = k.confrelid
      WHERE k.contype = 'f' AND target.relname = ANY ($1) ORDER BY 1`,
    [tables],
  );
}

/** A view answers as its owner, past the caller's policies, unless it is told not to. */
async function openViews(ask: Ask): Promise<string[]> {
  const views = await ask<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE ${OURS} AND (c.relkind = 'm' OR c.relkind = 'v'
        AND NOT coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}')`,
  );
  return views.map(({ name }) => `${name}: the view is not one of its caller`);
}

/** SQL for the names of columns, in the order of their numbers. */
function columnsOf(table: string, numbers: string): string {
  return `(SELECT json_agg(a.attname ORDER BY n.position) FROM unnest(${numbers}) WITH ORDINALITY n (number, position)
    JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = n.number)`;
}
