import { createHash, randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import { CompanyNotAdded, type NewCompany } from './new-company';

/** How long the link of an invitation works. */
const INVITATION_DAYS = 7;

/** Adds a company with its first admin. @returns the token by which that admin sets a password; only its hash is kept */
export async function addCompany(owner: ClientBase, company: NewCompany): Promise<string> {
  try {
    await owner.query('BEGIN');
    const token = await write(owner, company);
    await owner.query('COMMIT');
    return token;
  } catch (error) {
    await owner.query('ROLLBACK').catch(() => undefined);
    throw explained(error, company);
  }
}

/** The page at which an invited user sets a password; browsers keep the fragment to themselves. */
export function invitationLink(publicUrl: string, { host }: NewCompany, token: string): string {
  const url = new URL(publicUrl);
  url.hostname = host;
  return `${url.origin}/set-password#${token}`;
}

async function write(owner: ClientBase, { slug, host, name, admin }: NewCompany): Promise<string> {
  const id = async (sql: string, values: unknown[]): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(`${sql} RETURNING id`, values);
    return (rows[0] as { id: string }).id;
  };
  const company = await id(`INSERT INTO companies (slug, name, hosts) VALUES ($1, $2, ARRAY[$3])`, [slug, name, host]);
  // Policies bind the owner too: rows of a company are written with that company set.
  await owner.query(`SELECT set_config('app.company_id', $1, true)`, [company]);
  const user = await id(
    `INSERT INTO users (email, name) VALUES ($1, $2) ON CONFLICT (lower(email)) DO UPDATE SET email = users.email`,
    [admin, admin.split('@')[0]],
  );
  await owner.query(`INSERT INTO memberships (user_id, role) VALUES ($1, 'admin')`, [user]);
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    `INSERT INTO invitations (user_id, token_hash, expires_at) VALUES ($1, $2, now() + make_interval(days => $3))`,
    [user, createHash('sha256').update(token).digest(), INVITATION_DAYS],
  );
  return token;
}

function explained(error: unknown, { slug, host }: NewCompany): unknown {
  const { constraint } = error as { constraint?: string };
  if (constraint === 'companies_slug') return new CompanyNotAdded(`There is a company with the slug ${slug} already.`);
  if (constraint === 'companies_hosts') return new CompanyNotAdded(`The host ${host} belongs to another company.`);
  return error;
}
