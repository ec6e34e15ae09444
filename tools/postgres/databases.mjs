// @ts-check
import { readFileSync } from 'node:fs';
import pg from 'pg';

const SCRIPTS = new URL('../../infra/postgres/', import.meta.url);

/**
 * The same server, seen as another role or in another database. The password stays unless one is given.
 * @param {string} url
 * @param {{role?: string, password?: string, database?: string}} change
 */
export function urlFor(url, { role, password, database }) {
  const changed = new URL(url);
  if (role) changed.username = role;
  if (password) changed.password = password;
  if (database) changed.pathname = `/${database}`;
  return changed.href;
}

/**
 * Makes the roles of infra/postgres/roles.sql, or gives them these passwords.
 * @param {string} adminUrl
 * @param {{owner: string, app: string, jobs: string}} passwords
 */
export async function prepareRoles(adminUrl, { owner, app, jobs }) {
  await asAdmin(adminUrl, (client) =>
    client.query(scriptOf('roles.sql', { owner_password: owner, app_password: app, jobs_password: jobs })),
  );
}

/**
 * Makes a database, empty or as a clone of another, in which the roles may do what infra/postgres/database.sql says.
 * @param {string} adminUrl
 * @param {string} name
 * @param {{template?: string}} [options] nobody may be connected to the template
 */
export async function createDatabase(adminUrl, name, { template } = {}) {
  const source = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : '';
  await asAdmin(adminUrl, (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${source}`));
  await grantDatabase(adminUrl, name);
}

/**
 * Makes a database when there is none of that name, and sets its rights.
 * @param {string} adminUrl
 * @param {string} name
 */
export async function ensureDatabase(adminUrl, name) {
  const { rowCount } = await asAdmin(adminUrl, (client) =>
    client.query('SELECT FROM pg_database WHERE datname = $1', [name]),
  );
  await (rowCount ? grantDatabase(adminUrl, name) : createDatabase(adminUrl, name));
}

/**
 * @param {string} adminUrl
 * @param {string} name
 */
export async function dropDatabase(adminUrl, name) {
  await asAdmin(adminUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

/** @param {string} adminUrl @param {string} name */
const grantDatabase = (adminUrl, name) =>
  asAdmin(urlFor(adminUrl, { database: name }), (client) => client.query(scriptOf('database.sql', { DBNAME: name })));

/**
 * A script of infra/postgres with its psql variables filled in.
 * @param {string} file
 * @param {Record<string, string>} variables
 */
function scriptOf(file, variables) {
  const valueOf = (/** @type {string} */ name) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`${file} wants the variable ${name}.`);
    return value;
  };
  return readFileSync(new URL(file, SCRIPTS), 'utf8')
    .replaceAll(/^--.*$/gm, '')
    .replaceAll(/:'(\w+)'/g, (_, name) => pg.escapeLiteral(valueOf(name)))
    .replaceAll(/:"(\w+)"/g, (_, name) => pg.escapeIdentifier(valueOf(name)));
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function asAdmin(url, work) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
