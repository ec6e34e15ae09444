const { mkdirSync } = require('node:fs');

/** A project that is tested alone gets a PostgreSQL of its own; the whole run shares one. */
module.exports = async () => {
  mkdirSync(`${__dirname}/../../dist/results`, { recursive: true });
  if (process.env.TEST_DATABASE_ADMIN_URL) return;
  const { openThrowAwayCluster } = await import('../../tools/postgres/index.mjs');
  globalThis.azionelabCluster = await openThrowAwayCluster();
  process.env.TEST_DATABASE_ADMIN_URL = globalThis.azionelabCluster.adminUrl;
};
