import { companyClock, companyDay, dayEnd, dayStart, zonedInstant } from './zoned-time';

describe('times on the company’s clock', () => {
  it.each([
    ['2026-11-27', '20:45', 'Europe/Rome', '2026-11-27T20:45:00+01:00'],
    ['2026-07-01', '21:30', 'Europe/Rome', '2026-07-01T21:30:00+02:00'],
    ['2026-11-27', '20:45', 'America/New_York', '2026-11-27T20:45:00-05:00'],
    ['2026-11-27', '20:45', 'Asia/Kathmandu', '2026-11-27T20:45:00+05:45'],
    ['2026-11-27', '20:45', 'UTC', '2026-11-27T20:45:00+00:00'],
    // The night on which the clock goes from 2 to 3, and the one on which it shows 2:30 twice.
    ['2026-03-29', '02:30', 'Europe/Rome', '2026-03-29T03:30:00+02:00'],
    ['2026-03-29', '03:00', 'Europe/Rome', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25', '01:30', 'Europe/Rome', '2026-10-25T01:30:00+02:00'],
    ['2026-10-25', '04:00', 'Europe/Rome', '2026-10-25T04:00:00+01:00'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(zonedInstant(day, time, zone)).toBe(instant);
  });

  it('bounds a day, and nothing that is none', () => {
    expect(dayStart('2026-11-27', 'Europe/Rome')).toBe('2026-11-27T00:00:00+01:00');
    expect(dayEnd('2026-11-27', 'Europe/Rome')).toBe('2026-11-27T23:59:00+01:00');
    expect(dayStart('2026-13-45', 'Europe/Rome')).toBeNull();
    expect(dayEnd('tomorrow', 'Europe/Rome')).toBeNull();
  });

  it('tells the day and the time that the company’s clock shows', () => {
    const now = new Date('2026-11-27T23:30:00Z');
    expect(companyClock(now, 'Europe/Rome')).toBe('2026-11-28T00:30:00');
    expect(companyDay(now, 'Europe/Rome')).toBe('2026-11-28');
  });
});
