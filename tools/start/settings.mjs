// @ts-check
import { resolve } from 'node:path';
import { Complaint } from '../complaint.mjs';

/**
 * What decides how the product is put together; all other settings go to the API as they are, which checks them.
 * @typedef {object} StartSettings
 * @property {boolean} production
 * @property {boolean} demo
 * @property {number} port
 * @property {string} host
 * @property {string} publicUrl
 * @property {string} dataDir
 * @property {boolean} ownDatabase whether PostgreSQL is given, not embedded
 * @property {boolean} ownMail whether an SMTP server is given
 */

const DATABASE_URLS = ['DATABASE_URL', 'DATABASE_JOBS_URL', 'DATABASE_OWNER_URL'];
const KEYS = ['TOKEN_KEYS', 'SESSION_KEYS'];

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cwd what a relative DATA_DIR is relative to
 * @returns {StartSettings}
 * @throws Complaint naming the setting that is wrong
 */
export function readSettings(env, cwd) {
  const production = env['NODE_ENV'] === 'production';
  const port = portOf(env['PORT'] || '8080');
  const ownDatabase = DATABASE_URLS.some((name) => env[name]);
  const ownMail = Boolean(env['SMTP_URL']);
  if (ownDatabase) demand(env, [...DATABASE_URLS, ...KEYS], 'with a PostgreSQL of your own');
  if (production && env['EMBEDDED'] !== '1') {
    demand(env, [...DATABASE_URLS, ...KEYS, 'SMTP_URL'], 'with NODE_ENV=production and without EMBEDDED=1');
  }
  for (const name of DATABASE_URLS) demandAddress(env, name, ['postgres:', 'postgresql:']);
  demandAddress(env, 'SMTP_URL', ['smtp:', 'smtps:']);
  demandAddress(env, 'PUBLIC_URL', ['http:', 'https:']);
  return {
    production,
    demo: !production && env['DEMO'] !== '0',
    port,
    host: env['HOST'] || '127.0.0.1',
    publicUrl: env['PUBLIC_URL'] || `http://localhost:${port}`,
    dataDir: resolve(cwd, env['DATA_DIR'] || '.data'),
    ownDatabase,
    ownMail,
  };
}

/** @param {string} text */
function portOf(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Complaint(`PORT must be a number from 1 to 65535, but it is "${text}".`);
  }
  return port;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} names
 * @param {string} when
 */
function demand(env, names, when) {
  const missing = names.find((name) => !env[name]);
  if (missing) throw new Complaint(`${missing} is missing: it is needed ${when}.`);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {string[]} schemes
 */
function demandAddress(env, name, schemes) {
  const value = env[name];
  if (!value || (URL.canParse(value) && schemes.includes(new URL(value).protocol))) return;
  throw new Complaint(`${name} must be an address that begins with ${schemes.join('// or ')}//.`);
}
