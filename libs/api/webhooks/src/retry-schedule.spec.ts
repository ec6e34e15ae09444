import { pauseAfter } from './retry-schedule';

describe('the pauses between attempts', () => {
  it('grow, and end at an hour', () => {
    const pauses = Array.from({ length: 14 }, (_, index) => pauseAfter(index + 1, 0));
    expect(pauses).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600, 3600]);
  });

  it('are drawn, and never by more than a quarter shorter', () => {
    for (const attempts of [1, 5, 20, 2000]) {
      expect(pauseAfter(attempts, 1)).toBe(pauseAfter(attempts, 0) * 0.75);
    }
    expect(new Set(Array.from({ length: 20 }, () => pauseAfter(5))).size).toBeGreaterThan(10);
  });
});
