// @ts-check
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The living server of a database folder, as PostgreSQL's own pid file tells; undefined when none lives.
 * @param {string} folder
 * @returns {{pid: number, port: number, ready: boolean} | undefined}
 */
export function findPostmaster(folder) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port, , , , status] = readFileSync(file, 'utf8').split('\n');
  const found = { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' };
  return found.pid && worksIn(found.pid, folder) ? found : undefined;
}

/**
 * Removes the pid file if its pid lives but is no server of this folder. The file of a dead server stays: by it
 * PostgreSQL knows whether parts of that server are still at work.
 * @param {string} folder
 */
export function forgetStrangersPid(folder) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file) || findPostmaster(folder)) return;
  if (isAlive(Number(readFileSync(file, 'utf8').split('\n')[0]))) rmSync(file);
}

/**
 * Whether a process lives. One that has ended, and whose parent does not ask (the first process of many a container never
 * does), is dead.
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return !isZombie(pid);
}

/** @param {number} pid */
function isZombie(pid) {
  try {
    return /\) Z [^)]*$/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * A pid may have been given to another program since: only a process at home in the folder is the server.
 * @param {number} pid
 * @param {string} folder
 */
function worksIn(pid, folder) {
  if (!isAlive(pid)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return process.platform !== 'linux';
  }
}
