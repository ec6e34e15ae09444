// @ts-check
import { countCheck, sum } from './count.mjs';

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
    lines.push(`  ${check.name.padEnd(24)} ${count.passed} passed${failures}${check.cached ? ' (cached)' : ''}`);
  }
  for (const { check } of counted.filter(({ count }) => count.failed)) {
    const why = check.output.trimEnd() || 'It said nothing.';
    lines.push('', `── FAILED: ${check.name} ${'─'.repeat(Math.max(0, 60 - check.name.length))}`, '', why);
  }
  const { passed, failed } = sum(counted.map(({ count }) => count));
  lines.push('', `${passed} passed, ${failed} failed`);
  return { text: lines.join('\n'), failed };
}
