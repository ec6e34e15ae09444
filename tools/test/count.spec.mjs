// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCheck } from './count.mjs';
import { report } from './report.mjs';

const jest = { numPassedTests: 7, numFailedTests: 0 };

test('tests count one by one, other checks as one', () => {
  assert.deepEqual(countCheck({ green: true, counted: true, report: jest }), { passed: 7, failed: 0 });
  assert.deepEqual(countCheck({ green: true, counted: false }), { passed: 1, failed: 0 });
  assert.deepEqual(countCheck({ green: false, counted: false }), { passed: 0, failed: 1 });
});

test('a Playwright report counts expected and flaky tests as passed', () => {
  const playwright = { stats: { expected: 3, unexpected: 1, flaky: 2, skipped: 9 }, errors: [] };
  assert.deepEqual(countCheck({ green: false, counted: true, report: playwright }), { passed: 5, failed: 1 });
});

test('a test file that could not be loaded is a failed test', () => {
  const broken = { ...jest, numRuntimeErrorTestSuites: 2 };
  assert.deepEqual(countCheck({ green: false, counted: true, report: broken }), { passed: 7, failed: 2 });
});

test('red without a red test, or green without a report, is one failure', () => {
  assert.deepEqual(countCheck({ green: false, counted: true, report: jest }), { passed: 7, failed: 1 });
  assert.deepEqual(countCheck({ green: true, counted: true, report: undefined }), { passed: 0, failed: 1 });
});

test('the closing line is the last one and counts cached results like all others', () => {
  const { text, failed } = report([
    { name: 'format', green: true, counted: false, output: '' },
    { name: 'shows:test', green: true, counted: true, cached: true, report: jest, output: '' },
    { name: 'web:test', green: true, counted: true, cached: false, seconds: 12.3, report: jest, output: '' },
    { name: 'shows:lint', green: false, counted: false, output: 'an unused import' },
  ]);
  assert.equal(failed, 1);
  assert.equal(text.split('\n').at(-1), '15 passed, 1 failed');
  assert.match(text, /shows:test +7 passed \(cached\)\n +web:test +7 passed \(12 s\)\n/);
  assert.match(text, /FAILED: shows:lint[^]*an unused import/);
});
