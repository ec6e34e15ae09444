// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of script, packed, that the home page may ask of a phone. */
const HOME_PAGE_BYTES = 130_000;
/** What the home page loads, each with all that it imports. */
const HOME_PAGE = [
  'apps/web/src/main.ts',
  'libs/web/public-site/src/index.ts',
  'libs/web/public-site/src/home/home-page.ts',
];

/** @typedef {{ entryPoint?: string, imports: { path: string, kind: string }[] }} Output */

/**
 * Adds up the script of the home page.
 * @param {{ outputs: Record<string, Output> }} stats what the builder says it wrote
 * @param {string} folder where it wrote it
 * @throws {Error} when the home page weighs more than it may
 */
export function weigh(stats, folder) {
  const names = scriptsOf(stats, HOME_PAGE);
  const weights = names.map((name) => brotliCompressSync(readFileSync(join(folder, name))).length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  console.log(`Script of the home page: ${total} of ${HOME_PAGE_BYTES} bytes, packed, in ${names.length} files.`);
  if (total <= HOME_PAGE_BYTES) return;
  const heaviest = names.map((name, index) => `${weights[index]} ${name}`).sort((a, b) => parseInt(b) - parseInt(a));
  throw new Error(`The home page asks for too much script. The heaviest:\n${heaviest.slice(0, 8).join('\n')}`);
}

/**
 * The files that these sources become, with all files that those import at once.
 * @param {{ outputs: Record<string, Output> }} stats
 * @param {string[]} sources
 * @param {{ later?: boolean }} [how] `later`: with those, too, that they import when they are needed
 */
export function scriptsOf({ outputs }, sources, { later = false } = {}) {
  const found = new Set();
  /** @param {string} name */
  const follow = (name) => {
    const output = outputs[name];
    if (!output || found.has(name)) return;
    found.add(name);
    for (const { path, kind } of output.imports) if (later || kind !== 'dynamic-import') follow(path);
  };
  for (const source of sources) {
    const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === source);
    if (!entry) throw new Error(`The build wrote nothing for ${source}.`);
    follow(entry);
  }
  return [...found];
}
