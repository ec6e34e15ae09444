// @ts-check
import { runNode } from '../child.mjs';
import { Complaint } from '../complaint.mjs';
import { nx, root } from '../root.mjs';

/**
 * Builds projects with nx, which knows what is built already; silent unless it fails.
 * @param {string[]} projects
 * @param {AbortSignal} signal
 */
export async function build(projects, signal) {
  const args = [nx, 'run-many', '-t', 'build', '-p', projects.join(','), '--outputStyle=static'];
  const { code, output } = await runNode(args, { cwd: root, signal });
  if (code !== 0) throw new Complaint(`${output.trimEnd()}\n\nThe build failed: see above.`);
}
