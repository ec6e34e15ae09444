// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Complaint } from '../complaint.mjs';
import { root } from '../root.mjs';

const READY_MS = 60_000;
const STOP_MS = 3000;

/**
 * Starts the API and returns when it is ready to serve. It has an IPC channel, whose end tells it that we were killed,
 * and a process group of its own: a Ctrl-C is for us, who know the order in which to stop.
 * @param {{env: NodeJS.ProcessEnv, address: string, log: string | undefined, signal: AbortSignal, built?: string,
 *   patience?: number}} options log: its output goes there, else to ours; built: the folder of the program; patience: ms
 *   that it has to stop
 * @returns {Promise<import('./keep-running.mjs').Running>}
 */
export async function startApi({ env, address, log, signal, built = 'dist/apps/api', patience = STOP_MS }) {
  signal.throwIfAborted();
  const output = log ? openLog(log) : 'inherit';
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, built, 'main.mjs')], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  if (typeof output === 'number') closeSync(output);
  let over = false;
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  void exited.then(() => (over = true));
  const stop = async () => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), patience);
    await exited;
    clearTimeout(force);
  };
  const deadline = Date.now() + READY_MS;
  while (!(await isReady(address))) {
    if (over) throw new Complaint(`The API did not start. ${lastWords(log)}`);
    if (signal.aborted || Date.now() > deadline) {
      await stop();
      signal.throwIfAborted();
      throw new Complaint(`The API was not ready after ${READY_MS / 1000} s. ${lastWords(log)}`);
    }
    await pause(100);
  }
  return { exited, stop };
}

/** @param {string} address */
async function isReady(address) {
  try {
    const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * The log of one run; that of the run before is kept beside it.
 * @param {string} path
 */
function openLog(path) {
  if (existsSync(path)) renameSync(path, `${path}.1`);
  return openSync(path, 'w', 0o600);
}

/** @param {string | undefined} log */
function lastWords(log) {
  if (!log) return 'It says why above.';
  const said = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
  return said ? `Its last words:\n${said}` : 'It said nothing.';
}
