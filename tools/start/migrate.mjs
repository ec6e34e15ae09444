// @ts-check
import { join } from 'node:path';
import { runNode } from '../child.mjs';
import { Complaint } from '../complaint.mjs';
import { root } from '../root.mjs';

/**
 * Brings the database to the built API's version.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 */
export async function migrate(env, signal) {
  const program = join(root, 'dist/apps/api/migrate.mjs');
  const { code, output } = await runNode(['--enable-source-maps', program], { cwd: root, env, signal });
  signal.throwIfAborted();
  if (code !== 0) throw new Complaint(`${output.trimEnd()}\n\nThe database could not be migrated: see above.`);
}
