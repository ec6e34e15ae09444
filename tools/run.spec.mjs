// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Makes every Node that inherits it believe that it is an old one. */
const OLD_NODE = `--import=data:text/javascript,${encodeURIComponent(
  `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.0.0' } })`,
)}`;

/** @type {string} */
let checkout;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'azionelab-run-'));
  for (const file of ['run.mjs', 'asked-to-stop.mjs']) {
    cpSync(fileURLToPath(new URL(file, import.meta.url)), join(checkout, 'tools', file));
  }
  mkdirSync(join(checkout, 'tools/start'));
  writeFileSync(
    join(checkout, 'tools/start/start.mjs'),
    `export default (args) => (console.log('started', ...args, process.version), 7);`,
  );
  writeFileSync(join(checkout, 'package-lock.json'), '{}');
  writeFileSync(
    join(checkout, 'npm.mjs'),
    `import { appendFileSync, mkdirSync } from 'node:fs';
     mkdirSync('node_modules', { recursive: true });
     appendFileSync('calls', process.argv.slice(2, 3) + '\\n');
     process.exit(process.env.NPM_FAILS ? 1 : 0);`,
  );
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

/** @param {Record<string, string>} [extra] */
function run(extra = {}) {
  const env = { PATH: process.env['PATH'], npm_execpath: join(checkout, 'npm.mjs'), ...extra };
  const args = [join(checkout, 'tools/run.mjs'), 'start', 'one'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', timeout: 20_000 });
  return { status, stdout, stderr };
}

const installs = () => (existsSync(join(checkout, 'calls')) ? readFileSync(join(checkout, 'calls'), 'utf8') : '');

test('installs once per lock file, then hands over arguments and exit code', () => {
  const first = run();
  assert.equal(first.status, 7);
  assert.match(first.stdout, /npm ci[^]*started one v/);
  run();
  assert.equal(installs(), 'ci\n');
  writeFileSync(join(checkout, 'package-lock.json'), '{"changed": true}');
  run();
  assert.equal(installs(), 'ci\nci\n');
});

test('an install that failed is tried again the next time', () => {
  const failed = run({ NPM_FAILS: '1' });
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /npm ci failed/);
  assert.equal(run().status, 7);
});

test('an old Node without a pinned one gets a clear complaint', () => {
  const { status, stderr } = run({ NODE_OPTIONS: OLD_NODE });
  assert.equal(status, 1);
  assert.match(stderr, /needs Node 24\.15 or newer, and yours is 20\.0\.0/);
});

test('a pinned Node that is old itself does not make a loop', () => {
  const bin = join(checkout, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'node'), `#!/bin/sh\necho round >> "${checkout}/rounds"\nexec "${process.execPath}" "$@"\n`, {
    mode: 0o755,
  });
  const { status, stderr } = run({ NODE_OPTIONS: OLD_NODE });
  assert.equal(status, 1);
  assert.match(stderr, /needs Node 24\.15/);
  // Once to see whether it runs at all, once to hand over.
  assert.equal(readFileSync(join(checkout, 'rounds'), 'utf8'), 'round\nround\n');
});
