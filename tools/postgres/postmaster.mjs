// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../sockets.mjs';
import { findPostmaster, isAlive } from './pid-file.mjs';
import { serverUser } from './server-user.mjs';

/** The server's own name for its folder: also right where the folders above it are closed to the server's user. */
export const OWN_FOLDER = process.platform === 'linux' ? '/proc/self/cwd' : '.';

/** Nothing of ours leaks into the server: no PGDATA, no secrets. */
export const SERVER_ENV = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };

const UNSAFE_BUT_FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];
const STARTUP_MS = 60_000;
const RETRY_MS = 10_000;

/**
 * @typedef {{pid: number, port: number, exited: Promise<void>, stop: () => Promise<void>}} Postmaster
 * @typedef {{bin: string, folder: string, log: string, durable: boolean, port?: number | undefined}} Launch
 */

/**
 * Starts the server and returns when it takes connections. What a killed predecessor still holds (its port, its
 * shared memory) is waited for.
 * @param {Launch} launch
 * @returns {Promise<Postmaster>}
 */
export async function startPostmaster(launch) {
  const deadline = Date.now() + RETRY_MS;
  for (;;) {
    const port = launch.port ?? (await freePort());
    const postmaster = await tryToStart(launch, port);
    if (postmaster) return postmaster;
    const said = readFileSync(launch.log, 'utf8').trim();
    const passes = /Address already in use|pre-existing shared memory|lock file ".*" already exists/.test(said);
    if (!passes || Date.now() > deadline) throw new Error(`PostgreSQL did not start; it said:\n${said.slice(-2000)}`);
    await pause(200);
  }
}

/**
 * @param {Launch} launch
 * @param {number} port
 * @returns {Promise<Postmaster | undefined>} undefined when it ended at once
 */
async function tryToStart({ bin, folder, log, durable }, port) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'timezone=UTC'];
  // A reading shared by more processes than there are cores takes longer than one that is not shared.
  settings.push(`max_parallel_workers_per_gather=${Math.min(2, availableParallelism() - 1)}`);
  if (!durable) settings.push(...UNSAFE_BUT_FAST);
  const args = ['-D', OWN_FOLDER, ...settings.flatMap((setting) => ['-c', setting])];
  const output = openSync(log, 'w', 0o600);
  // In a group of its own: Ctrl-C in a terminal must reach the API first, the database last.
  const child = spawn(join(bin, 'postgres'), args, {
    ...serverUser,
    cwd: folder,
    env: SERVER_ENV,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const pid = child.pid;
  if (pid === undefined) throw new Error(`PostgreSQL could not be run from ${bin}.`);
  let over = false;
  void exited.then(() => (over = true));
  const deadline = Date.now() + STARTUP_MS;
  for (;;) {
    if (over) return undefined;
    const found = findPostmaster(folder);
    if (found?.ready && found.pid === pid) break;
    if (Date.now() > deadline) {
      await stopProcess(pid);
      throw new Error(`PostgreSQL was not ready after ${STARTUP_MS / 1000} s; see ${log}.`);
    }
    await pause(15);
  }
  child.unref();
  const stop = () => {
    child.ref();
    return stopProcess(pid);
  };
  return { pid, port, exited, stop };
}

/**
 * Stops a server: a fast shutdown, and when that takes too long an immediate one, which loses nothing either.
 * @param {number} pid
 */
export async function stopProcess(pid) {
  /** @type {[NodeJS.Signals, number][]} */
  const steps = [
    ['SIGINT', 1200],
    ['SIGQUIT', 400],
    ['SIGKILL', 400],
  ];
  for (const [signal, patience] of steps) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + patience;
    while (isAlive(pid) && Date.now() < deadline) await pause(10);
  }
}
