// @ts-check
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @typedef {{code: number | undefined, output: string}} Outcome
 * @typedef {{env?: NodeJS.ProcessEnv, cwd: string, signal?: AbortSignal, onLine?: (line: string) => void}} Options
 */

/**
 * Runs a Node program to its end and collects what it says. It has a process group of its own, which is killed as a
 * whole when the signal aborts: tools like nx start others that would stay behind.
 * @param {string[]} args
 * @param {Options} options
 * @returns {Promise<Outcome>} code undefined: killed
 */
export async function runNode(args, { env, cwd, signal, onLine }) {
  signal?.throwIfAborted();
  const child = spawn(process.execPath, args, { cwd, env: env ?? process.env, detached: true });
  let output = '';
  let line = '';
  const hear = (/** @type {string} */ text) => {
    output += text;
    const lines = (line + text).split('\n');
    line = lines.pop() ?? '';
    for (const complete of lines) onLine?.(complete);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  child.stdin.end();
  const kill = () => void killGroup(child.pid);
  signal?.addEventListener('abort', kill);
  const closed = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? undefined));
  });
  try {
    return { code: await closed, output };
  } finally {
    signal?.removeEventListener('abort', kill);
  }
}

/**
 * Ends a process group: politely, and after a second by force.
 * @param {number | undefined} pid the group's leader
 */
export async function killGroup(pid) {
  if (!pid || !signalGroup(pid, 'SIGTERM')) return;
  for (let waited = 0; waited < 1000; waited += 50) {
    await pause(50);
    if (!signalGroup(pid, 0)) return;
  }
  signalGroup(pid, 'SIGKILL');
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether anybody was there to hear it
 */
function signalGroup(pid, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}
