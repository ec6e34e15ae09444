import { Passwords } from '@azionelab/api/accounts';
import { Client } from 'pg';
import { season, tonight } from './demo-calendar';
import { PAGES, SHOWS, STAFF, VENUES } from './demo-season';
import { DemoWriter } from './demo-writer';

const DOMAIN = 'demo.azionelab.test';

/**
 * Fills an empty database with the demo company, and gives one that is there its new "tonight" when the old one is past.
 * A database with other companies in it is left alone.
 * @param ownerUrl of the role that owns the tables; it is bound by the policies like everybody else
 */
export async function fillDemo(ownerUrl: string, password: string | undefined, now = new Date()): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('azionelab.demo'))`);
    const { rows } = await client.query<{ id: string; slug: string }>(`SELECT id, slug FROM companies ORDER BY id`);
    const demo = rows.find(({ slug }) => slug === 'demo');
    if (rows.length === 0) await foundCompany(client, password, now);
    else if (demo) await refresh(client, demo.id, now);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

const actAs = (client: Client, company: string | number) =>
  client.query(`SELECT set_config('app.company_id', $1, true)`, [String(company)]);

async function foundCompany(client: Client, password: string | undefined, now: Date): Promise<void> {
  if (!password) throw new Error('DEMO_PASSWORD is missing.');
  const writer = new DemoWriter(client, now);
  const company = await writer.insert('companies', {
    slug: 'demo',
    name: 'AzioneLab',
    hosts: ['localhost', '127.0.0.1'],
    contact_email: 'botteghino@azionelab.example',
  });
  await actAs(client, company);
  const doorUser = await employ(writer, password);
  for (const venue of VENUES) await writer.insert('venues', venue);
  for (const page of PAGES) await writer.insert('pages', { ...page, is_published: true });
  for (const { credits, ...show } of SHOWS) await writer.insert('shows', { ...show, credits: JSON.stringify(credits) });
  for (const evening of [tonight(now), ...season(now)]) await writer.evening(evening, doorUser);
}

/** @returns the id of who stands at the door */
async function employ(writer: DemoWriter, password: string): Promise<number> {
  const hash = await new Passwords().hash(password);
  let doorUser = 0;
  for (const { local, name, role } of STAFF) {
    const user = await writer.insert('users', { email: `${local}@${DOMAIN}`, name, password_hash: hash });
    await writer.insert('memberships', { user_id: user, role });
    if (role === 'door') doorUser = user;
  }
  return doorUser;
}

/** A second start finds an evening that can be booked and whose door is open, as the first one did. */
async function refresh(client: Client, company: string, now: Date): Promise<void> {
  await actAs(client, company);
  const { rowCount } = await client.query(
    `SELECT FROM performances WHERE starts_at > $1::timestamptz + interval '20 minutes'
       AND starts_at < $1::timestamptz + interval '3 hours'`,
    [now],
  );
  if (rowCount) return;
  const { rows } = await client.query<{ user_id: string }>(
    `SELECT user_id FROM memberships WHERE role = 'door' LIMIT 1`,
  );
  if (rows[0]) await new DemoWriter(client, now).evening(tonight(now), Number(rows[0].user_id));
}
