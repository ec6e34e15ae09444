// @ts-check
import { Complaint } from './complaint.mjs';

/**
 * @typedef {import('@nx/devkit').Tree} Tree
 * @typedef {(text: string) => string | undefined} Change of a file's text; undefined when it has no place for it
 */

/**
 * Changes a file that is there.
 * @param {Tree} tree
 * @param {string} path
 * @param {...Change} changes
 * @throws {Complaint} when it looks otherwise than a change expects
 */
export function change(tree, path, ...changes) {
  let text = textOf(tree, path);
  for (const [number, make] of changes.entries()) {
    const changed = make(text);
    if (changed === undefined) {
      throw new Complaint(
        `${path} has no place for what belongs there (${number + 1}): mend tools/generators with it.`,
      );
    }
    text = changed;
  }
  tree.write(path, text);
}

/** @param {Tree} tree @param {string} path @returns {string} */
export function textOf(tree, path) {
  const text = tree.read(path, 'utf8');
  if (text === null) throw new Complaint(`There is no ${path}: mend tools/generators.`);
  return text;
}

/**
 * Before the first place that looks so.
 * @param {RegExp} place
 * @param {string} added
 * @returns {Change}
 */
export const before = (place, added) => (text) => {
  const found = place.exec(text);
  return found ? text.slice(0, found.index) + added + text.slice(found.index) : undefined;
};

/**
 * After the first place that looks so.
 * @param {RegExp} place
 * @param {string} added
 * @returns {Change}
 */
export const after = (place, added) => (text) => {
  const found = place.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return text.slice(0, end) + added + text.slice(end);
};

/**
 * Among lines that name a module, in their order.
 * @param {RegExp} kind of line; its first group is what they are sorted by
 * @param {string} line
 * @returns {Change}
 */
export const sorted = (kind, line) => (text) => {
  const name = kind.exec(line)?.[1] ?? '';
  const lines = text.split('\n');
  const of = (/** @type {string} */ other) => kind.exec(other)?.[1];
  const next = lines.findIndex((other) => (of(other) ?? '') > name);
  const last = lines.findLastIndex((other) => of(other) !== undefined);
  if (last < 0) return undefined;
  lines.splice(next < 0 ? last + 1 : next, 0, line);
  return lines.join('\n');
};

/**
 * At the end of the table that follows a place of a document.
 * @param {RegExp} place
 * @param {readonly string[][]} rows
 * @returns {Change}
 */
export const rowsAfter = (place, rows) => (text) => {
  const start = place.exec(text)?.index;
  const table = start === undefined ? undefined : /^\|.*\n(\|.*\n)+/m.exec(text.slice(start));
  if (start === undefined || !table) return undefined;
  const end = start + table.index + table[0].length;
  const added = rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  return text.slice(0, end) + added + text.slice(end);
};
