// @ts-check
import { scriptsOf } from './weigh.mjs';

/** What any page begins with. */
const START = ['apps/web/src/main.ts'];
/** The door and what stands around it, with every page that loads when it is opened. */
const DOOR = ['libs/web/door/src/index.ts', 'libs/web/house/src/index.ts'];

/**
 * Every script of the door: a browser that keeps them opens it without a connection.
 * @param {Parameters<typeof scriptsOf>[0]} stats what the builder says it wrote
 * @returns {string[]} names beside the page of their language
 */
export function doorFiles(stats) {
  const files = [...scriptsOf(stats, START), ...scriptsOf(stats, DOOR, { later: true })];
  return [...new Set(files)].sort();
}
