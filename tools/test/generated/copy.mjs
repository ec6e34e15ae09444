// @ts-check
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runNode } from '../../child.mjs';
import { root } from '../../root.mjs';

/** What nobody wrote. */
const LEFT = new Set(['node_modules', 'dist', 'tmp', '.git', '.nx', '.data', '.angular']);
/** What tells a program that it is part of a run, which the copy is not. */
const RUN = /^NX_|^NODE_TEST_CONTEXT$/;

const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUN.test(name)));

/** A copy of the checkout in a temporary folder, with the same packages; without the pictures of screens. */
export function copyWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'azionelab-generated-'));
  const pictures = join(root, 'docs/screens');
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => path !== pictures && !LEFT.has(basename(path)),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    /**
     * Runs Node in the copy.
     * @param {string[]} args
     * @param {Record<string, string>} [more] settings
     */
    run: (args, more = {}) =>
      runNode(args, {
        cwd: folder,
        env: { ...env, ...more },
        signal: AbortSignal.timeout(600_000),
      }),
  };
}
