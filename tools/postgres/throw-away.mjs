// @ts-check
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim } from '../claim.mjs';
import { newPassword, secret } from '../secrets.mjs';
import { openCluster } from './cluster.mjs';
import { findPostmaster } from './pid-file.mjs';
import { stopProcess } from './postmaster.mjs';

const PREFIX = 'azionelab-throw-away-';
const YOUNG_MS = 60_000;

/**
 * A cluster for tests: fast, unsafe, in a temporary folder that goes when it stops. All roles have one password, so the
 * URL of one role is the URL of every other with another name in it.
 * @returns {Promise<import('./index.mjs').Cluster>}
 */
export async function openThrowAwayCluster() {
  await sweepAbandoned();
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
  const password = newPassword();
  for (const role of ['postgres', 'owner', 'app', 'jobs']) secret(dataDir, `${role}_password`, () => password);
  const cluster = await openCluster({ dataDir, durable: false });
  const stop = async () => {
    await cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...cluster, stop };
}

/** A test run that was killed could not clean up: the next one does. */
async function sweepAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = join(tmpdir(), name);
    try {
      if (Date.now() - statSync(dataDir).mtimeMs < YOUNG_MS) continue;
      const folder = join(dataDir, 'postgres');
      const claimed = await claim(folder);
      const orphan = findPostmaster(folder);
      if (orphan) await stopProcess(orphan.pid);
      rmSync(dataDir, { recursive: true, force: true });
      await claimed.release();
    } catch {
      continue; // It lives, or is another user's, or another sweeper was faster.
    }
  }
}
