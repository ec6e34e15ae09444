// @ts-check
/*
 * Runs a Node program as `node leash.mjs <program> <arguments>`. On SIGTERM, or when the one who holds the leash (the IPC
 * channel) is gone, even killed, it ends the program and all that this started: tools like nx leave children behind.
 */
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { descendantsOf } from './descendants.mjs';

const PATIENCE_MS = 1500;

const child = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit'] });
const exited = new Promise((resolve) => child.once('exit', resolve));
let ending = false;
process.on('SIGTERM', end);
process.on('disconnect', end);
child.once('exit', (code) => {
  if (!ending) process.exit(code ?? 1);
});

async function end() {
  if (ending) return;
  ending = true;
  const before = descendantsOf(process.pid);
  child.kill('SIGTERM');
  await Promise.race([exited, pause(PATIENCE_MS)]);
  for (const pid of new Set([...before, ...descendantsOf(process.pid)])) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      continue; // It is gone already.
    }
  }
  process.exit(1);
}
