// @ts-check
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { doorFiles } from './door-files.mjs';

const now = (/** @type {string} */ path) => ({ path, kind: 'import-statement' });
const later = (/** @type {string} */ path) => ({ path, kind: 'dynamic-import' });

it('lists what the door needs now and later, each once, and nothing of the public site', () => {
  const files = doorFiles({
    outputs: {
      'main.js': {
        entryPoint: 'apps/web/src/main.ts',
        imports: [now('shared.js'), later('site.js'), later('door.js')],
      },
      'site.js': { entryPoint: 'libs/web/public-site/src/index.ts', imports: [later('home.js')] },
      'door.js': { entryPoint: 'libs/web/door/src/index.ts', imports: [now('shared.js'), later('reader.js')] },
      'house.js': { entryPoint: 'libs/web/house/src/index.ts', imports: [now('door.js'), later('practice.js')] },
      'practice.js': { imports: [now('qr.js')] },
      'home.js': { imports: [] },
      'qr.js': { imports: [] },
      'reader.js': { imports: [] },
      'shared.js': { imports: [] },
    },
  });
  assert.deepEqual(files, ['door.js', 'house.js', 'main.js', 'practice.js', 'qr.js', 'reader.js', 'shared.js']);
});
