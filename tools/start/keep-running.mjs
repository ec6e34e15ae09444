// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { tell } from '../complaint.mjs';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** Who lived this long did not die of its start: the pauses begin anew. */
const CALM_MS = 60_000;

/** @typedef {{exited: Promise<void>, stop: () => Promise<void>}} Running */

/**
 * Starts something and starts it again whenever it ends unasked, after growing pauses. A failure of the first start is
 * the caller's.
 * @param {string} name
 * @param {() => Promise<Running>} start
 * @returns {Promise<{stop: () => Promise<void>}>}
 */
export async function keepRunning(name, start) {
  const stopping = new AbortController();
  const { signal } = stopping;
  let current = await start();
  const watch = async () => {
    let wait = FIRST_PAUSE_MS;
    for (;;) {
      const since = Date.now();
      await current.exited;
      if (Date.now() - since > CALM_MS) wait = FIRST_PAUSE_MS;
      if (!signal.aborted) console.log(`${name} ended unexpectedly; starting it again in ${wait / 1000} s.`);
      await pause(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
      current = await start().catch((error) => failed(error));
      if (signal.aborted) await current.stop();
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
}

/**
 * @param {unknown} error
 * @returns {Running}
 */
function failed(error) {
  tell(error);
  return { exited: Promise.resolve(), stop: () => Promise.resolve() };
}
