// @ts-check

/**
 * Node's test events as the two numbers of a Jest report that count.
 * @param {AsyncIterable<{type: string, data: {skip?: unknown, todo?: unknown, details?: {type?: string}}}>} events
 */
export default async function* count(events) {
  const report = { numPassedTests: 0, numFailedTests: 0 };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite' || data?.skip !== undefined || data?.todo !== undefined) continue;
    if (type === 'test:pass') report.numPassedTests++;
    if (type === 'test:fail') report.numFailedTests++;
  }
  yield JSON.stringify(report);
}
