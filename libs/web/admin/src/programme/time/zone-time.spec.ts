import { momentIn, wallTimeIn, wallTimeOf } from './zone-time';

describe('times on the wall of the theatre', () => {
  it.each([
    ['2026-12-04', '20:45', '2026-12-04T20:45:00+01:00'],
    ['2026-07-04', '21:30', '2026-07-04T21:30:00+02:00'],
    ['2026-03-28', '23:30', '2026-03-28T23:30:00+01:00'],
    ['2026-03-29', '03:00', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25', '16:00', '2026-10-25T16:00:00+01:00'],
  ])('%s at %s in Rome is %s', (day, time, at) => {
    expect(momentIn('Europe/Rome', { day, time })).toBe(at);
  });

  it('knows the night on which clocks are changed', () => {
    expect(momentIn('Europe/Rome', { day: '2026-03-29', time: '02:30' })).toBe('2026-03-29T03:30:00+02:00');
    expect(momentIn('Europe/Rome', { day: '2026-10-25', time: '02:30' })).toBe('2026-10-25T02:30:00+02:00');
  });

  it('knows zones behind Greenwich, in it, and with half hours', () => {
    expect(momentIn('America/New_York', { day: '2026-12-04', time: '20:00' })).toBe('2026-12-04T20:00:00-05:00');
    expect(momentIn('Europe/London', { day: '2026-12-04', time: '20:00' })).toBe('2026-12-04T20:00:00+00:00');
    expect(momentIn('Asia/Kolkata', { day: '2026-12-04', time: '20:00' })).toBe('2026-12-04T20:00:00+05:30');
  });

  it('reads them', () => {
    expect(wallTimeIn('Europe/Rome', new Date('2026-11-27T19:45:00Z'))).toEqual({ day: '2026-11-27', time: '20:45' });
    expect(wallTimeOf('2026-11-27T20:45:00+01:00')).toEqual({ day: '2026-11-27', time: '20:45' });
  });
});
