// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packages, routes, settings, tables } from './facts.mjs';
import { filesIn, textOf } from './files.mjs';

const ADRS = 'docs/adr';

/**
 * @param {string[]} names
 * @param {string} page
 * @param {(name: string) => string} [written]
 */
const missing = (names, page, written = (name) => `\`${name}\``) =>
  names.filter((name) => !page.includes(written(name)));

test('every setting stands in .env.example and in the README', () => {
  assert.ok(settings().includes('TOKEN_KEYS'));
  assert.deepEqual(
    missing(settings(), textOf('.env.example'), (name) => `${name}=`),
    [],
  );
  assert.deepEqual(missing(settings(), textOf('README.md')), []);
});

test('.env.example names no setting that nobody reads', () => {
  const named = [...textOf('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
  assert.deepEqual(
    named.filter((name) => !settings().includes(name)),
    [],
  );
});

test('docs/api-contract.md describes every route, and none that is not there', () => {
  const described = [...textOf('docs/api-contract.md').matchAll(/`((?:GET|POST|PUT|PATCH|DELETE) \/api[^`?]*)/g)];
  const told = [...new Set(described.map(([, route]) => route ?? ''))].sort();
  assert.ok(routes().includes('POST /api/reservations/confirm/'));
  assert.deepEqual(told, [...new Set(routes())]);
});

test('docs/domain-model.md describes every table', () => {
  assert.ok(tables().includes('performances'));
  assert.deepEqual(missing(tables(), textOf('docs/domain-model.md')), []);
});

test('every package has a line that says why it is here', () => {
  const [why = ''] = filesIn(ADRS, /dependencies\.md$/);
  assert.deepEqual(missing(packages(), textOf(why)), []);
});

test('every decision is in the list of decisions', () => {
  const decisions = filesIn(ADRS, /^\d{4}-.*\.md$/).map((path) => path.slice(ADRS.length + 1));
  assert.ok(decisions.length > 10);
  assert.deepEqual(
    missing(decisions, textOf(`${ADRS}/README.md`), (name) => `](${name})`),
    [],
  );
});
