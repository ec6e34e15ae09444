// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LEASH = fileURLToPath(new URL('leash.mjs', import.meta.url));

/**
 * @typedef {{code: number, output: string}} Outcome
 * @typedef {{env?: NodeJS.ProcessEnv, cwd: string, signal: AbortSignal, onLine?: (line: string) => void}} Options
 */

/**
 * Runs a Node program to its end and collects what it says. It is on a leash: when the signal aborts, or we are killed,
 * it ends with all that it started.
 * @param {string[]} args
 * @param {Options} options
 * @returns {Promise<Outcome>} rejects when it was aborted
 */
export async function runNode(args, { env = process.env, cwd, signal, onLine }) {
  signal.throwIfAborted();
  const child = spawn(process.execPath, [LEASH, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  let line = '';
  const hear = (/** @type {string} */ text) => {
    output += text;
    const lines = (line + text).split('\n');
    line = lines.pop() ?? '';
    for (const complete of lines) onLine?.(complete);
  };
  child.stdout?.setEncoding('utf8').on('data', hear);
  child.stderr?.setEncoding('utf8').on('data', hear);
  /** @type {Promise<number>} */
  const closed = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const kill = () => child.kill('SIGTERM');
  signal.addEventListener('abort', kill);
  const code = await closed.finally(() => signal.removeEventListener('abort', kill));
  signal.throwIfAborted();
  return { code, output };
}

/**
 * Starts a Node program, on a leash too, that runs until it is stopped. Its output is ours.
 * @param {string[]} args
 * @param {{env: NodeJS.ProcessEnv, cwd: string}} options
 * @returns {{exited: Promise<void>, stop: () => Promise<void>}}
 */
export function startNode(args, { env, cwd }) {
  const child = spawn(process.execPath, [LEASH, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const stop = () => {
    child.kill('SIGTERM');
    return exited;
  };
  return { exited, stop };
}
