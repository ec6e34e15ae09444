// @ts-check
import { join } from 'node:path';
import { askedToStop, whenAborted } from '../asked-to-stop.mjs';
import { root } from '../root.mjs';
import { startApi } from './api-process.mjs';
import { build } from './build.mjs';
import { claimDataDir } from './data-dir.mjs';
import { readEnvironment } from './environment.mjs';
import { keepRunning } from './keep-running.mjs';
import { migrate } from './migrate.mjs';
import { openParts } from './parts.mjs';
import { demandFreePort, innerAddress } from './port.mjs';
import { readSettings } from './settings.mjs';
import { demoPassword, welcome } from './welcome.mjs';

/** `npm start`: builds, opens what is embedded, migrates, serves until asked to stop. */
export default async function start() {
  const signal = askedToStop();
  const env = readEnvironment();
  const settings = readSettings(env, root);
  // Closed last in, first out: the API, the mailbox, PostgreSQL, the claim.
  const closing = new AsyncDisposableStack();
  try {
    const claimed = await claimDataDir(settings, signal);
    closing.defer(() => claimed.release());
    await demandFreePort(settings);
    console.log('Building; what is built already is not built again …');
    await build(['api', 'web'], signal);
    const parts = await openParts(settings, closing);
    const password = settings.demo ? demoPassword(settings, env['DEMO_PASSWORD']) : undefined;
    const web = { WEB_DIST: join(root, 'dist/apps/web') };
    const apiEnv = { ...env, ...parts, ...web, ...(password ? { DEMO_PASSWORD: password.value } : {}) };
    await migrate(apiEnv, signal);
    const log = settings.production ? undefined : join(settings.dataDir, 'api.log');
    const address = innerAddress(settings);
    const api = await keepRunning('The API', () => startApi({ env: apiEnv, address, log, signal }));
    closing.defer(() => api.stop());
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
