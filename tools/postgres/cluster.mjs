// @ts-check
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { claim } from '../claim.mjs';
import { readSecrets, secret } from '../secrets.mjs';
import { locateBinaries } from './binaries.mjs';
import { ensureDatabase, prepareRoles, urlFor } from './databases.mjs';
import { createFolder } from './initdb.mjs';
import { findPostmaster, forgetStrangersPid } from './pid-file.mjs';
import { startPostmaster, stopProcess } from './postmaster.mjs';
import { giveToServer } from './server-user.mjs';

/** The product's database in the cluster. */
const DATABASE = 'azionelab';

/** @typedef {import('./index.mjs').Cluster} Cluster */

/**
 * Starts the PostgreSQL of a data folder, made at the first start. An orphan that a killed predecessor left running is
 * stopped first; a folder that a living process uses is refused.
 * @param {{dataDir: string, durable?: boolean, port?: number}} options
 * @returns {Promise<Cluster>}
 */
export async function openCluster({ dataDir, durable = true, port }) {
  const home = resolve(dataDir);
  const folder = join(home, 'postgres');
  mkdirSync(home, { recursive: true });
  const claimed = await claim(folder);
  try {
    const bin = locateBinaries();
    const password = secret(home, 'postgres_password').value;
    if (!existsSync(join(folder, 'PG_VERSION'))) await createFolder({ bin, folder, password, durable });
    giveToServer(folder);
    await makeWay(folder);
    const postmaster = await startPostmaster({ bin, folder, log: join(home, 'postgres.log'), durable, port });
    const exited = postmaster.exited.then(claimed.release);
    const urls = await prepareDatabase(home, postmaster.port).catch(async (error) => {
      await postmaster.stop();
      throw error;
    });
    const stop = async () => {
      await postmaster.stop();
      await exited;
    };
    return { ...urls, port: postmaster.port, pid: postmaster.pid, exited, stop };
  } catch (error) {
    await claimed.release();
    throw error;
  }
}

/**
 * The running PostgreSQL of a data folder, whoever started it; undefined when none runs.
 * @param {string} dataDir
 * @returns {import('./index.mjs').ClusterUrls | undefined}
 */
export function findCluster(dataDir) {
  const running = findPostmaster(join(resolve(dataDir), 'postgres'));
  if (!running?.ready) return undefined;
  const kept = readSecrets(dataDir);
  return urlsOf(running.port, (name) => kept[name] ?? '');
}

/**
 * Makes way for a new server: ends an orphan, and forgets a pid file whose pid another program has been given since,
 * which PostgreSQL would take for a server.
 * @param {string} folder
 */
async function makeWay(folder) {
  const orphan = findPostmaster(folder);
  if (orphan) await stopProcess(orphan.pid);
  else forgetStrangersPid(folder);
}

/**
 * @param {string} home
 * @param {number} port
 */
async function prepareDatabase(home, port) {
  const keep = (/** @type {string} */ name) => secret(home, name).value;
  const urls = urlsOf(port, keep);
  const passwords = { owner: keep('owner_password'), app: keep('app_password'), jobs: keep('jobs_password') };
  await prepareRoles(urls.adminUrl, passwords);
  await ensureDatabase(urls.adminUrl, DATABASE);
  return urls;
}

/**
 * @param {number} port
 * @param {(name: string) => string} passwordOf
 */
function urlsOf(port, passwordOf) {
  const server = `postgresql://127.0.0.1:${port}/${DATABASE}`;
  const url = (/** @type {string} */ role, /** @type {string} */ secretName) =>
    urlFor(server, { role, password: passwordOf(secretName) });
  return {
    adminUrl: urlFor(url('postgres', 'postgres_password'), { database: 'postgres' }),
    ownerUrl: url('azionelab_owner', 'owner_password'),
    appUrl: url('azionelab_app', 'app_password'),
    jobsUrl: url('azionelab_jobs', 'jobs_password'),
  };
}
