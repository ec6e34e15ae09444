// @ts-check
import { stripVTControlCharacters } from 'node:util';
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
  if (code !== 0) throw new Complaint(`${failures(output)}\n\nThe build failed: see above.`);
}

/**
 * Of all that nx says, what the failed tasks said.
 * @param {string} output
 */
export function failures(output) {
  const text = stripVTControlCharacters(output).trim();
  const [, list = ''] = /^Failed tasks:\n\n((?:- .*\n?)+)/m.exec(text) ?? [];
  const failed = list.split('\n').map((line) => line.slice(2));
  const blocks = text.split(/^(?=> nx run |\s*NX  )/m);
  const told = blocks.filter((block) => failed.includes(/^> nx run (\S+)/.exec(block)?.[1] ?? 'none'));
  return told.map((block) => block.trim()).join('\n\n') || text;
}
