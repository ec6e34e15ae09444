// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { nx, root } from '../../root.mjs';
import { copyWorkspace } from './copy.mjs';

const JEST = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
/** What docs/developers/generator.md tells people to type. */
const page = readFileSync(join(root, 'docs/developers/generator.md'), 'utf8');
const [API = [], WEB = []] = [...page.matchAll(/^nx (g .*)$/gm)].map(([, words = '']) => [
  nx,
  ...(words.match(/(?:[^\s']|'[^']*')+/g) ?? []).map((word) => word.replaceAll("'", '')),
]);
const ID = /@@admin\.press-reviews\.[\w-]+/g;

describe('what the generators make', { concurrency: 2, timeout: 900_000 }, () => {
  const copy = copyWorkspace();
  /** @type {string[]} */
  let made = [];
  after(() => copy.remove());

  /** @param {string[]} args @param {Record<string, string>} [more] */
  async function passes(args, more) {
    const { code, output } = await copy.run(args, more);
    assert.equal(code, 0, output);
    return stripVTControlCharacters(output);
  }

  before(async () => {
    const told = filesIn(await passes([...API, '--dry-run']));
    assert.equal(existsSync(join(copy.folder, 'libs/api/press-reviews')), false);
    const api = filesIn(await passes(API));
    assert.deepEqual(api, told);
    made = [...new Set([...api, ...filesIn(await passes(WEB))])];
    // The lint rule of imports reads what nx knows of the projects.
    assert.match(await passes([nx, 'show', 'projects']), /^api-press-reviews$/m);
  });

  it('is not made twice', async () => {
    const { code, output } = await copy.run(API);
    assert.equal(code, 1, output);
    assert.match(output, /“press-review” exists: libs\/api\/press-reviews is its lib\./);
  });

  it('is formatted', async () => {
    await passes(['node_modules/prettier/bin/prettier.cjs', '--check', ...made]);
  });

  it('keeps the rules of lint', async () => {
    const files = made.filter((path) => /\.(ts|html|mjs)$/.test(path));
    const output = await passes(['node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...files]);
    assert.doesNotMatch(output, /rule will be skipped/);
  });

  it('is there in both languages', () => {
    const textOf = (/** @type {string} */ path) => readFileSync(join(copy.folder, path), 'utf8');
    const used = made.filter((path) => /\.(ts|html)$/.test(path)).flatMap((path) => textOf(path).match(ID) ?? []);
    const { translations } = JSON.parse(textOf('libs/web/admin/src/locale/en.press-reviews.json'));
    assert.deepEqual(Object.keys(translations).sort(), [...new Set(used.map((id) => id.slice(2)))].sort());
    assert.ok(textOf('apps/web/project.json').includes('locale/en.press-reviews.json'));
  });

  it('compiles with the API', async () => {
    await passes(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'apps/api/tsconfig.json']);
  });

  it('compiles with the office', async () => {
    const alone = 'libs/web/admin/tsconfig.alone.json';
    writeFileSync(
      join(copy.folder, alone),
      JSON.stringify({ extends: '../../../apps/web/tsconfig.json', include: ['src'] }),
    );
    await passes(['node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js', '--noEmit', '-p', alone]);
  });

  it('passes the tests of the API, its own among them', async () => {
    const specs = [
      'libs/api/press-reviews/',
      'libs/api/testing/src/schema/(companies-apart|history|catalogue)',
      'apps/api/src/(architecture|client-calls|generated-requests|key-scopes|roles|tenancy)',
    ];
    const output = await passes([...JEST, '-c=libs/api/jest.together.cjs', '--rootDir=.'], {
      SPECS: specs.join('|'),
      GENERATED_REQUESTS: '150',
    });
    assert.match(output, /^ +press reviews in the office$/m);
  });

  it('passes the tests of the office, its own among them', async () => {
    const output = await passes([...JEST, '-c=libs/web/jest.together.cjs', '--rootDir=libs/web/admin'], {
      SPECS: 'src/(press-reviews|frame)/',
    });
    assert.match(output, /^ +press reviews in the office$/m);
  });

  it('is described', async () => {
    await passes(['--test', '--test-name-pattern=^docs/', 'tools/checks/facts.check.mjs']);
  });
});

/** @param {string} output of nx */
const filesIn = (output) => [...output.matchAll(/^(?:CREATE|UPDATE) (\S+)$/gm)].map(([, path]) => path ?? '');
