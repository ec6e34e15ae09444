// @ts-check
import { stripVTControlCharacters } from 'node:util';
import { countCheck, sum } from './count.mjs';

/** What a failure may take on the screen: enough to see why, never so much that the next one is lost. */
const LINES = 200;
const COLUMNS = 300;

/**
 * What to say after all checks: each count of tests, what failed and how, and as the last line the sum of all.
 * @param {import('./checks.mjs').Check[]} checks
 * @returns {{text: string, failed: number}}
 */
export function report(checks) {
  const counted = checks.map((check) => ({ check, count: countCheck(check) }));
  const lines = [''];
  for (const { check, count } of counted.filter(({ check }) => check.counted)) {
    const failures = count.failed ? `, ${count.failed} failed` : '';
    const took = check.cached ? ' (cached)' : check.seconds ? ` (${check.seconds.toFixed(0)} s)` : '';
    lines.push(`  ${check.name.padEnd(24)} ${count.passed} passed${failures}${took}`);
  }
  for (const { check } of counted.filter(({ count }) => count.failed)) {
    lines.push(
      '',
      `── FAILED: ${check.name} ${'─'.repeat(Math.max(0, 60 - check.name.length))}`,
      '',
      excerpt(check.output),
    );
  }
  const { passed, failed } = sum(counted.map(({ count }) => count));
  lines.push('', `${passed} passed, ${failed} failed`);
  return { text: lines.join('\n'), failed };
}

/** @param {string} output */
function excerpt(output) {
  const lines = stripVTControlCharacters(output).trim().split('\n');
  const shown = lines.slice(-LINES).map((line) => (line.length > COLUMNS ? `${line.slice(0, COLUMNS)} …` : line));
  const cut = lines.length - shown.length;
  return [...(cut > 0 ? [`… ${cut} lines before these`] : []), ...shown].join('\n') || 'It said nothing.';
}
