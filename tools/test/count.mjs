// @ts-check

/**
 * @typedef {{passed: number, failed: number}} Count
 * @typedef {{numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites?: number}} JestReport also what
 *   tools/test/node-reporter.mjs writes
 * @typedef {{stats: {expected: number, unexpected: number, flaky: number}, errors?: unknown[]}} PlaywrightReport
 */

/**
 * Tests in a report of Jest or Playwright; a file that could not even be loaded is one failed test.
 * @param {unknown} report
 * @returns {Count | undefined} undefined when it is neither
 */
export function countTests(report) {
  if (typeof report !== 'object' || report === null) return undefined;
  if ('numPassedTests' in report) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites = 0 } = /** @type {JestReport} */ (report);
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  }
  if ('stats' in report) {
    const { stats, errors = [] } = /** @type {PlaywrightReport} */ (report);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
  }
  return undefined;
}

/**
 * What a finished check adds to the closing line: its tests one by one when it has a report, else itself as one. A check
 * never counts better than its exit code: red without a red test is one failure, and so are green tests without a report.
 * @param {{green: boolean, counted: boolean, report?: unknown}} check counted: its tests count one by one
 * @returns {Count}
 */
export function countCheck({ green, counted, report }) {
  if (!counted) return green ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = countTests(report) ?? { passed: 0, failed: 1 };
  return { passed, failed: green ? failed : Math.max(failed, 1) };
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  const total = { passed: 0, failed: 0 };
  for (const { passed, failed } of counts) {
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}
