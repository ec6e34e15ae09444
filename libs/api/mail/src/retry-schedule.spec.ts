import { pauseAfter } from './retry-schedule';

/** Seconds from the first failure to each further attempt. */
function attempts(): number[] {
  const moments: number[] = [];
  let now = 0;
  for (let failed = 1; ; failed++) {
    const pause = pauseAfter(failed);
    if (pause === undefined) return moments;
    moments.push((now += pause));
  }
}

describe('the schedule of attempts', () => {
  const moments = attempts();
  const gaps = moments.map((moment, index) => moment - (moments[index - 1] ?? 0));

  it('tries at least every 60 s in the first hour, also when the server stalls for 35 s each time', () => {
    const early = gaps.filter((_, index) => (moments[index] ?? 0) <= 3600);
    expect(Math.max(...early) + 35).toBeLessThanOrEqual(60);
    expect(early.length).toBe(180);
  });

  it('never waits longer than an hour, nor less than before', () => {
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(Math.max(...gaps)).toBe(3600);
  });

  it('gives up after three days', () => {
    const days = (moments.at(-1) ?? 0) / 86_400;
    expect(days).toBeGreaterThanOrEqual(3);
    expect(days).toBeLessThan(3.05);
  });
});
