// @ts-check
import { askedToStop } from '../asked-to-stop.mjs';
import { openThrowAwayCluster } from '../postgres/index.mjs';
import { findBrowser } from './browser.mjs';
import { checkFormat, checkProjects, NX_CACHE } from './checks.mjs';
import { report } from './report.mjs';

/** `npm test`: every check there is, on a PostgreSQL and a browser that need no installation. */
export default async function test() {
  const signal = askedToStop();
  const closing = new AsyncDisposableStack();
  try {
    console.log('Opening a throw-away PostgreSQL and looking for a browser …');
    const cluster = await openThrowAwayCluster();
    closing.defer(() => cluster.stop());
    const browser = await findBrowser(process.env, signal);
    const env = { ...process.env, ...browser, TEST_DATABASE_ADMIN_URL: cluster.adminUrl, NX_CACHE_DIRECTORY: NX_CACHE };
    console.log('Running all checks; those whose files did not change come from the cache …');
    const [format, projects] = await Promise.all([checkFormat({ env, signal }), checkProjects({ env, signal })]);
    const { text, failed } = report([format, ...projects]);
    await closing.disposeAsync();
    console.log(text);
    return failed ? 1 : 0;
  } finally {
    await closing.disposeAsync();
  }
}
