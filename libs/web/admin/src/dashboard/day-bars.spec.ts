import { dayBars } from './day-bars';

describe('bars over days', () => {
  it('stand on the floor, the highest below the top line, all within the box', () => {
    const { bars, lines } = dayBars([3, 31, 12], 640);
    expect(lines.map(({ seats }) => seats)).toEqual([0, 20, 40]);
    expect(bars.map(({ y, height }) => Math.round(y + height))).toEqual([178, 178, 178]);
    expect(bars[1]?.height).toBeGreaterThan(bars[2]?.height ?? 0);
    expect((bars[2]?.x ?? 0) + (bars[2]?.width ?? 0)).toBeLessThanOrEqual(640);
  });

  it('have lines to read even when there is nothing', () => {
    expect(dayBars([0, 0], 340).lines.map(({ seats }) => seats)).toEqual([0, 1]);
    expect(dayBars([0, 0], 340).bars.map(({ height }) => height)).toEqual([0, 0]);
  });
});
