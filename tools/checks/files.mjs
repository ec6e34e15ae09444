// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const NOT_OURS = new Set(['node_modules', 'dist', 'tmp', '.git', '.nx', '.data', '.angular']);

/**
 * A file of the checkout as text.
 * @param {string} path from the top of the checkout
 */
export const textOf = (path) => readFileSync(join(root, path), 'utf8');

/**
 * All files below a folder of the checkout whose name fits, in order.
 * @param {string} folder from the top of the checkout
 * @param {RegExp} name
 * @returns {string[]} paths from the top of the checkout
 */
export function filesIn(folder, name) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, name);
      return name.test(entry.name) ? [path] : [];
    })
    .sort();
}
