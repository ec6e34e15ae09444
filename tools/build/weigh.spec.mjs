// @ts-check
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { weigh } from './weigh.mjs';

const STATS = {
  outputs: {
    'main.js': { entryPoint: 'apps/web/src/main.ts', imports: [{ path: 'shared.js', kind: 'import-statement' }] },
    'site.js': { entryPoint: 'libs/web/public-site/src/index.ts', imports: [] },
    'home.js': {
      entryPoint: 'libs/web/public-site/src/home/home-page.ts',
      imports: [
        { path: 'shared.js', kind: 'import-statement' },
        { path: 'later.js', kind: 'dynamic-import' },
      ],
    },
    'shared.js': { imports: [] },
    'later.js': { imports: [] },
  },
};

describe('weigh', () => {
  /** @type {string} */
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'azionelab-weigh-'));
    for (const name of Object.keys(STATS.outputs)) writeFileSync(join(folder, name), randomBytes(10_000));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('counts what is loaded at once, each file once, and lets it pass', () => {
    writeFileSync(join(folder, 'later.js'), randomBytes(200_000));
    weigh(STATS, folder);
  });

  it('refuses a page that asks for too much, and says what is heavy', () => {
    writeFileSync(join(folder, 'shared.js'), randomBytes(120_000));
    assert.throws(() => weigh(STATS, folder), /too much script[^]*shared\.js/);
  });

  it('refuses to weigh a page that was not built', () => {
    assert.throws(() => weigh({ outputs: {} }, folder), /nothing for apps\/web\/src\/main\.ts/);
  });
});
