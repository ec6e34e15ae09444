// @ts-check
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes of `share-1-of-2.js` a file that imports every second spec of the project: what the specs import is loaded, linked and
 * compiled once, not anew for each of them, which takes longer than most of them run. `SPECS` says which, by a part of their
 * paths: Jest's own patterns choose among its files, which are the shares.
 */

/** @typedef {{config: {rootDir: string}, supportsStaticESM: boolean}} Options */

/** @param {string} file @param {Options} options */
function specsOf(file, { config: { rootDir } }) {
  const [, share, shares] = /share-(\d)-of-(\d)\.js$/.exec(file) ?? [];
  const wanted = new RegExp(process.env['SPECS'] ?? '');
  const specs = globSync('**/*.spec.ts', { cwd: rootDir, exclude: ['**/node_modules'] }).filter((path) =>
    wanted.test(path),
  );
  return specs
    .sort()
    .filter((_, index) => index % Number(shares) === Number(share) - 1)
    .map((spec) => join(rootDir, spec));
}

/** @param {string} file @param {Options} options */
function code(file, options) {
  const paths = specsOf(file, options).map((path) => JSON.stringify(path));
  return paths.map((path) => (options.supportsStaticESM ? `import ${path};` : `require(${path});`)).join('\n');
}

export default {
  /** @param {string} _ @param {string} file @param {Options} options */
  process: (_, file, options) => ({ code: code(file, options) }),
  /** @param {string} _ @param {string} file @param {Options} options */
  getCacheKey: (_, file, options) => createHash('sha256').update(code(file, options)).digest('hex'),
};
