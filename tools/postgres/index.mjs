// @ts-check
export { findCluster, openCluster } from './cluster.mjs';
export { createDatabase, dropDatabase, urlFor } from './databases.mjs';
export { openThrowAwayCluster } from './throw-away.mjs';
