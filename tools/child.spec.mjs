// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runNode } from './child.mjs';
import { isAlive } from './postgres/pid-file.mjs';

const cwd = fileURLToPath(new URL('.', import.meta.url));
/** Starts a child in a group of its own, as nx does, says its pid, and stays. */
const NEST = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { detached: true });
  process.stdout.write(child.pid + '\\n');
  process.on('SIGTERM', () => undefined);
  setInterval(() => 0, 1000);`;

/** @param {number} pid */
async function end(pid) {
  assert.ok(pid > 0);
  for (let tries = 0; isAlive(pid) && tries < 60; tries++) await pause(50);
  return !isAlive(pid);
}

test('tells what a program said and how it ended', async () => {
  /** @type {string[]} */
  const lines = [];
  const run = { cwd, signal: new AbortController().signal, onLine: (/** @type {string} */ line) => lines.push(line) };
  const { code, output } = await runNode(['-e', 'console.log("uno\\ndue"); process.exit(3)'], run);
  assert.deepEqual([code, output, lines], [3, 'uno\ndue\n', ['uno', 'due']]);
});

test('an abort ends the program and what it started, even against its will', async () => {
  const abort = new AbortController();
  let pid = 0;
  const onLine = (/** @type {string} */ line) => {
    pid = Number(line);
    abort.abort();
  };
  await assert.rejects(runNode(['-e', NEST], { cwd, signal: abort.signal, onLine }), { name: 'AbortError' });
  assert.ok(await end(pid));
});

test('a killed starter takes along what it started', async (t) => {
  const script = `
    import { runNode } from './child.mjs';
    await runNode(['-e', ${JSON.stringify(NEST)}], {
      cwd: '.', signal: new AbortController().signal, onLine: (line) => process.stdout.write(line),
    });`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd });
  t.after(() => starter.kill('SIGKILL'));
  const [pid] = await once(starter.stdout, 'data');
  assert.ok(isAlive(Number(pid)));
  starter.kill('SIGKILL');
  assert.ok(await end(Number(pid)));
});
