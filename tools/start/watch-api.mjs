// @ts-check
import { context } from 'esbuild';
import { apiBuild } from '../build/api.mjs';
import { tell } from '../complaint.mjs';

/** @typedef {import('./keep-running.mjs').Running} Running */

/**
 * Builds the API into a folder, and again after each change; after each build that succeeds the running one makes room
 * for a new one. One that does not start waits for the next change.
 * @param {string} outdir
 * @param {() => Promise<Running>} start
 * @returns {Promise<{stop: () => Promise<void>}>} fulfilled when the first one was started or has failed
 */
export async function watchApi(outdir, start) {
  /** @type {Running | void} */
  let current;
  let turn = Promise.resolve();
  const restart = async () => {
    await current?.stop();
    current = await start().catch(tell);
  };
  /** @type {(value: unknown) => void} */
  let built;
  const firstBuild = new Promise((resolve) => (built = resolve));
  const options = apiBuild(outdir);
  const watcher = await context({
    ...options,
    plugins: [
      ...(options.plugins ?? []),
      {
        name: 'restart',
        setup: (build) =>
          build.onEnd(({ errors }) => {
            if (errors.length === 0) turn = turn.then(restart);
            built(undefined);
          }),
      },
    ],
  });
  await watcher.watch();
  await firstBuild;
  await turn;
  return {
    stop: async () => {
      await watcher.dispose();
      await turn;
      await current?.stop();
    },
  };
}
