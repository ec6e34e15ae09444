// @ts-check
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { emit, write } from './emit.mjs';
import { requestInterfaces } from './request-interfaces.mjs';

/** What comes with the code. */
const BESIDE = ['README.md', 'CHANGELOG.md'];

/**
 * Builds both packages as they are published.
 * @param {string} folder each gets a folder of its own in it
 * @returns {string[]} those folders
 */
export function buildPackages(folder) {
  const contracts = join(folder, 'contracts');
  const requests = join(root, 'libs/contracts/src/requests/index.ts');
  build('contracts', contracts, {
    entry: join(root, 'libs/contracts/src/published.ts'),
    // The request classes are compiled along, though only their types are published.
    options: {
      lib: ['lib.es2024.d.ts'],
      experimentalDecorators: true,
      strictPropertyInitialization: false,
      useDefineForClassFields: false,
    },
    replace: (program) => new Map([[requests, requestInterfaces(program, requests)]]),
  });
  const client = join(folder, 'client');
  build('client', client, {
    entry: join(root, 'libs/client/src/index.ts'),
    // Against the package, and not against its sources.
    options: { skipLibCheck: false, paths: { '@azionelab/contracts': [join(contracts, 'index.d.ts')] } },
  });
  return [contracts, client];
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {Parameters<typeof emit>[0]} what
 */
function build(name, folder, what) {
  rmSync(folder, { recursive: true, force: true });
  write(folder, emit(what));
  const { private: _, ...manifest } = JSON.parse(readFileSync(join(root, 'libs', name, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const file of BESIDE) copyFileSync(join(root, 'libs', name, file), join(folder, file));
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}
