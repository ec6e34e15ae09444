// @ts-check
/*
 * What the packages say of themselves, as pages: `npm run reference` writes docs/developers/reference. A test names a folder to
 * write to, and one that has the packages; otherwise they are built.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildPackages } from './packages/build.mjs';
import { clientPage } from './reference/client-page.mjs';
import { contractsPage } from './reference/contracts-page.mjs';
import { openPackages } from './reference/packages.mjs';
import { root } from './root.mjs';

const PAGES = join(root, 'docs/developers/reference');
const [folder = PAGES, given] = process.argv.slice(2);

const built = given ?? mkdtempSync(join(tmpdir(), 'azionelab-reference-'));
try {
  if (!given) buildPackages(built);
  const packages = openPackages(built);
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of Object.entries({ client: clientPage, contracts: contractsPage })) {
    const options = await resolveConfig(join(PAGES, `${name}.md`));
    writeFileSync(join(folder, `${name}.md`), await format(page(packages), { ...options, parser: 'markdown' }));
  }
} finally {
  if (!given) rmSync(built, { recursive: true });
}
