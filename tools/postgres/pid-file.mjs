// @ts-check
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
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
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
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
