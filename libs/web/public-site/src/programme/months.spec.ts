import { daysBefore, daysOf, isMonth, monthAfter, periodAround } from './months';

describe('months', () => {
  it.each(['2026-13', '2026-00', '26-12', '2026-1', 'x', ''])('knows that %j is none', (text) => {
    expect(isMonth(text)).toBe(false);
    expect(isMonth('2026-12')).toBe(true);
  });

  it('follow each other over the years', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-03', -14)]).toEqual([
      '2027-01',
      '2025-12',
      '2025-01',
    ]);
  });

  it.each([
    ['2026-02', 28, '2026-02-28'],
    ['2028-02', 29, '2028-02-29'],
    ['2026-10', 31, '2026-10-31'],
    ['2026-03', 31, '2026-03-31'],
  ])('%s has %d days, also when the clocks change in it', (month, count, last) => {
    expect([daysOf(month).length, daysOf(month).at(-1)]).toEqual([count, last]);
  });

  it.each([
    ['2026-12', 1],
    ['2026-06', 0],
    ['2026-11', 6],
  ])('%s begins %d days after a Monday', (month, days) => {
    expect(daysBefore(month)).toBe(days);
  });

  it('are asked for with a day on either side', () => {
    expect(periodAround('2026-12')).toEqual({ from: '2026-11-30T00:00:00Z', to: '2027-01-02T00:00:00Z' });
  });
});
