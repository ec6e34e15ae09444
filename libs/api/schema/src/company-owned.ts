/** Name of the role that serves requests; it owns nothing and cannot bypass a policy. */
export const APP_ROLE = 'azionelab_app';

interface OwnedTable {
  /** Columns and table constraints, as SQL. */
  columns: string;
  /** Rights of the serving role; all four when not given. */
  rights?: string[];
}

/**
 * SQL for a table whose rows belong to one company each: the company's id with its default, the composite key that
 * references to it need, forced row-level security with the one policy, and the rights of the serving role.
 */
export function companyOwned(
  table: string,
  { columns, rights = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] }: OwnedTable,
): string {
  return `
    CREATE TABLE ${table} (
      id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT ${table}_pkey PRIMARY KEY,
      company_id bigint NOT NULL DEFAULT current_company()
        CONSTRAINT ${table}_company REFERENCES companies (id),
      ${columns.trim()},
      CONSTRAINT ${table}_company_id UNIQUE (company_id, id)
    );
    ${guardedByCompany(table)}
    ${rights.length ? `GRANT ${rights.join(', ')} ON ${table} TO ${APP_ROLE};` : ''}`;
}

/** SQL that shows and takes rows of the current company only, from the owner as well. */
export function guardedByCompany(table: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}_company ON ${table}
      USING (company_id = current_company()) WITH CHECK (company_id = current_company());`;
}

/** A reference to another row of the same company: foreign keys bypass policies, so the company is part of the key. */
export function sameCompany(table: string, column: string, target: string, onDelete = 'RESTRICT'): string {
  return `CONSTRAINT ${table}_${column} FOREIGN KEY (company_id, ${column})
    REFERENCES ${target} (company_id, id) ON DELETE ${onDelete}`;
}

/** What every row of SPEC 3.1 has beside its own fields. */
export const EDITED_COLUMNS = `
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1`;
