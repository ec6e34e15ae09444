// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { keepRunning } from './keep-running.mjs';

/** @param {() => boolean} happened */
async function until(happened) {
  for (let tries = 0; !happened() && tries < 200; tries++) await pause(50);
  assert.ok(happened());
}

/** Something that runs until `die` or `stop`. */
function running() {
  /** @type {() => void} */
  let die = () => undefined;
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => (die = resolve));
  return { exited, die, stop: async () => die() };
}

test('what ends unasked is started again, what is stopped is not', async () => {
  /** @type {ReturnType<typeof running>[]} */
  const started = [];
  const kept = await keepRunning('It', async () => {
    started.push(running());
    return /** @type {ReturnType<typeof running>} */ (started.at(-1));
  });
  assert.equal(started.length, 1);
  started[0]?.die();
  await until(() => started.length === 2);
  await kept.stop();
  await pause(1200);
  assert.equal(started.length, 2);
});

test('a failing restart is tried again; a failing first start is the caller’s', async () => {
  let starts = 0;
  const first = running();
  const kept = await keepRunning('It', async () => {
    starts++;
    if (starts === 2) throw new Error('not now');
    return starts === 1 ? first : running();
  });
  first.die();
  await until(() => starts === 3);
  await kept.stop();
  await assert.rejects(
    keepRunning('It', () => Promise.reject(new Error('never'))),
    /never/,
  );
});
