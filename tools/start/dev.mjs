// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { askedToStop, whenAborted } from '../asked-to-stop.mjs';
import { startNode } from '../child.mjs';
import { Complaint } from '../complaint.mjs';
import { nx, root } from '../root.mjs';
import { freePort } from '../sockets.mjs';
import { startApi } from './api-process.mjs';
import { claimDataDir } from './data-dir.mjs';
import { readEnvironment } from './environment.mjs';
import { migrate } from './migrate.mjs';
import { openParts } from './parts.mjs';
import { demandFreePort, innerAddress } from './port.mjs';
import { readSettings } from './settings.mjs';
import { watchApi } from './watch-api.mjs';
import { demoPassword, welcome } from './welcome.mjs';

/** Beside dist, which belongs to nx and its cache. */
const BUILT = 'tmp/dev/api';
/** What a reload gives the old API to stop: it bears being killed, and somebody is waiting. */
const RELOAD_MS = 300;

/** `npm run dev`: the API restarts, and the site reloads, within seconds of a change. */
export default async function dev() {
  const signal = askedToStop();
  const env = readEnvironment();
  const settings = readSettings(env, root);
  const closing = new AsyncDisposableStack();
  try {
    const claimed = await claimDataDir(settings, signal);
    closing.defer(() => claimed.release());
    await demandFreePort(settings);
    const parts = await openParts(settings, closing);
    const password = settings.demo ? demoPassword(settings, env['DEMO_PASSWORD']) : undefined;
    const apiPort = await freePort();
    const address = `http://127.0.0.1:${apiPort}`;
    const inner = { HOST: '127.0.0.1', PORT: String(apiPort), ...(password ? { DEMO_PASSWORD: password.value } : {}) };
    const apiEnv = { ...env, ...parts, ...inner };

    rmSync(join(root, BUILT), { recursive: true, force: true });
    let migrated = '';
    const api = await watchApi(BUILT, async () => {
      const migrations = readFileSync(join(root, BUILT, 'migrate.mjs'), 'utf8');
      if (migrations !== migrated) await migrate(apiEnv, signal, BUILT);
      migrated = migrations;
      return startApi({ env: apiEnv, address, log: undefined, signal, built: BUILT, patience: RELOAD_MS });
    });
    closing.defer(() => api.stop());

    const serve = [
      nx,
      'run',
      'web:serve',
      `--port=${settings.port}`,
      `--host=${settings.host}`,
      '--outputStyle=stream',
    ];
    const web = startNode(serve, { cwd: root, env: { ...env, API_URL: address } });
    closing.defer(() => web.stop());
    await Promise.race([firstAnswer(innerAddress(settings), signal), web.exited.then(failWeb)]);
    console.log(welcome(settings, password));
    await whenAborted(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    if (signal.aborted) console.log('Stopping …');
    await closing.disposeAsync();
  }
  return 0;
}

/**
 * @param {string} address
 * @param {AbortSignal} signal
 */
async function firstAnswer(address, signal) {
  while (!signal.aborted) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await pause(250);
  }
}

/** @returns {never} */
function failWeb() {
  throw new Complaint('The development server of the site ended: it says why above.');
}
