import { daysBefore, daysOf, isMonth, monthAfter, periodOf } from './months';

describe('months', () => {
  it('are counted across the year', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(isMonth('2026-12')).toBe(true);
    expect([null, '', '2026-13', '2026-1', 'x'].some(isMonth)).toBe(false);
  });

  it('have days', () => {
    expect(daysOf('2028-02')).toHaveLength(29);
    expect(daysOf('2026-12').at(-1)).toBe('2026-12-31');
    expect(daysBefore('2026-12')).toBe(1);
    expect(daysBefore('2026-11')).toBe(6);
  });

  it('begin and end on the clock of the theatre', () => {
    expect(periodOf('2026-10', 'Europe/Rome')).toEqual({
      from: '2026-09-30T22:00:00.000Z',
      to: '2026-10-31T22:59:00.000Z',
    });
    expect(periodOf('ottobre', 'Europe/Rome')).toBeNull();
  });
});
