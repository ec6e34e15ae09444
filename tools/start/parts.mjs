// @ts-check
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openMailbox } from '../mailbox/index.mjs';
import { openCluster } from '../postgres/index.mjs';
import { secret } from '../secrets.mjs';
import { keepRunning } from './keep-running.mjs';

/** @typedef {import('./settings.mjs').StartSettings} StartSettings */

/**
 * Opens what is embedded, and says to the API where all of it is. What was opened is closed by the given stack.
 * @param {StartSettings} settings
 * @param {AsyncDisposableStack} closing
 * @returns {Promise<Record<string, string>>} settings for the API, on top of the given environment
 */
export async function openParts(settings, closing) {
  const { dataDir, demo, ownDatabase, ownMail, port, host, publicUrl } = settings;
  return {
    PORT: String(port),
    HOST: host,
    PUBLIC_URL: publicUrl,
    DATA_DIR: dataDir,
    DEMO: demo ? '1' : '0',
    ...(ownDatabase ? {} : { ...(await openDatabase(dataDir, closing)), ...keysOf(dataDir) }),
    ...(ownMail ? {} : await openMail(dataDir, closing)),
  };
}

/**
 * The keys of an embedded database: made once, and never without it.
 * @param {string} dataDir
 */
export function keysOf(dataDir) {
  const key = () => `${new Date().getUTCFullYear()}:${randomBytes(32).toString('base64')}`;
  const keyOf = (/** @type {'TOKEN_KEYS' | 'SESSION_KEYS'} */ name) =>
    process.env[name] || secret(dataDir, name.toLowerCase(), key).value;
  return { TOKEN_KEYS: keyOf('TOKEN_KEYS'), SESSION_KEYS: keyOf('SESSION_KEYS') };
}

/**
 * @param {string} dataDir
 * @param {AsyncDisposableStack} closing
 */
async function openDatabase(dataDir, closing) {
  let cluster = await openCluster({ dataDir });
  const { port } = cluster;
  let first = true;
  const kept = await keepRunning('PostgreSQL', async () => {
    // Again on the same port: it is where the API looks for it.
    if (!first) cluster = await openCluster({ dataDir, port });
    first = false;
    return cluster;
  });
  closing.defer(() => kept.stop());
  return databaseUrls(cluster);
}

/** @param {import('../postgres/index.mjs').ClusterUrls} urls */
export const databaseUrls = ({ appUrl, jobsUrl, ownerUrl }) => ({
  DATABASE_URL: appUrl,
  DATABASE_JOBS_URL: jobsUrl,
  DATABASE_OWNER_URL: ownerUrl,
});

/**
 * @param {string} dataDir
 * @param {AsyncDisposableStack} closing
 */
export async function openMail(dataDir, closing) {
  const dir = join(dataDir, 'mailbox');
  const mailbox = await openMailbox({ dir });
  closing.defer(() => mailbox.stop());
  return { SMTP_URL: mailbox.smtpUrl, MAILBOX_DIR: dir };
}
