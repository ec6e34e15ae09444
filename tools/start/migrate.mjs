// @ts-check
import { join } from 'node:path';
import { runNode } from '../child.mjs';
import { Complaint } from '../complaint.mjs';
import { root } from '../root.mjs';

/**
 * Brings the database to the built API's version.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @param {string} [built] where it was built
 */
export async function migrate(env, signal, built = 'dist/apps/api') {
  const program = join(root, built, 'migrate.mjs');
  const { code, output } = await runNode(['--enable-source-maps', program], { cwd: root, env, signal });
  if (code !== 0) throw new Complaint(`${output.trimEnd()}\n\nThe database could not be migrated: see above.`);
}
