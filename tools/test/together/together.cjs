// @ts-check
/**
 * A Jest configuration under which all specs of a project run as `shares` files, side by side: see import-specs.mjs.
 * @param {import('jest').Config} config under which each of them runs alone
 * @param {1 | 2} shares
 * @returns {import('jest').Config}
 */
exports.together = (config, shares = 1) => ({
  ...config,
  roots: ['<rootDir>', __dirname],
  testMatch: [`${__dirname}/share-*-of-${shares}.js`],
  transform: { [`${__dirname}/share-`]: `${__dirname}/import-specs.mjs`, ...config.transform },
});
