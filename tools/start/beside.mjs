// @ts-check
import { join } from 'node:path';
import { askedToStop } from '../asked-to-stop.mjs';
import { runNode } from '../child.mjs';
import { holderOf } from '../claim.mjs';
import { findCluster } from '../postgres/index.mjs';
import { root } from '../root.mjs';
import { build } from './build.mjs';
import { claimDataDir } from './data-dir.mjs';
import { readEnvironment } from './environment.mjs';
import { migrate } from './migrate.mjs';
import { databaseUrls, keysOf, openMail, openParts } from './parts.mjs';
import { readSettings } from './settings.mjs';

/**
 * Runs a program of the API on the data folder, whether or not the product runs on it at the same time.
 * @param {string} name of the built file
 * @param {string[]} args
 */
export async function runBeside(name, args) {
  const signal = askedToStop();
  const env = readEnvironment();
  const settings = readSettings(env, root);
  const closing = new AsyncDisposableStack();
  try {
    await build(['api'], signal);
    const running = settings.ownDatabase ? undefined : findCluster(settings.dataDir);
    const parts = running
      ? await joinRunning(settings, running, closing)
      : await openOwn({ settings, closing, env, signal });
    const program = join(root, 'dist/apps/api', name);
    const run = ['--enable-source-maps', program, ...args];
    const { code, output } = await runNode(run, { cwd: root, env: { ...env, ...parts }, signal });
    process.stdout.write(output);
    return code;
  } finally {
    await closing.disposeAsync();
  }
}

/**
 * @param {import('./settings.mjs').StartSettings} settings
 * @param {import('../postgres/index.mjs').ClusterUrls} running
 * @param {AsyncDisposableStack} closing
 */
async function joinRunning({ dataDir, publicUrl, ownMail }, running, closing) {
  const mail = ownMail ? {} : await openMail(dataDir, closing);
  const address = process.env['PUBLIC_URL'] ?? (await holderOf(dataDir)) ?? publicUrl;
  return { ...databaseUrls(running), ...keysOf(dataDir), ...mail, PUBLIC_URL: address };
}

/**
 * @param {{settings: import('./settings.mjs').StartSettings, closing: AsyncDisposableStack, env: NodeJS.ProcessEnv,
 *   signal: AbortSignal}} context
 */
async function openOwn({ settings, closing, env, signal }) {
  if (!settings.ownDatabase) {
    const claimed = await claimDataDir(settings, signal);
    closing.defer(() => claimed.release());
  }
  const parts = await openParts(settings, closing);
  await migrate({ ...env, ...parts }, signal);
  return parts;
}
