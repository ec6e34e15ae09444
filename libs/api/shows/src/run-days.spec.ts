import { inZone, InvalidInput } from '@azionelab/api/kernel';
import { instantOf, startsOf } from './run-days';

const ROME = 'Europe/Rome';
const WEEKEND = [
  { weekday: 5, time: '21:00' },
  { weekday: 6, time: '21:00' },
  { weekday: 7, time: '16:00' },
];
const told = (plan: Parameters<typeof startsOf>[0], zone = ROME) => startsOf(plan, zone).map((at) => inZone(at, zone));

describe('the evenings of a run', () => {
  it('are on the days that the rules name, both ends included, but for those that are left out', () => {
    expect(
      told({ rules: WEEKEND, from: '2026-12-04', to: '2026-12-13', except: ['2026-12-06', '2027-01-01'] }),
    ).toEqual([
      '2026-12-04T21:00:00+01:00',
      '2026-12-05T21:00:00+01:00',
      '2026-12-11T21:00:00+01:00',
      '2026-12-12T21:00:00+01:00',
      '2026-12-13T16:00:00+01:00',
    ]);
  });

  it('begin at the same time of the clock before and after it changes', () => {
    const saturdays = { rules: [{ weekday: 6, time: '20:45' }], from: '2026-03-21', to: '2026-04-04' };
    expect(told(saturdays)).toEqual([
      '2026-03-21T20:45:00+01:00',
      '2026-03-28T20:45:00+01:00',
      '2026-04-04T20:45:00+02:00',
    ]);
    const autumn = { rules: [{ weekday: 6, time: '20:45' }], from: '2026-10-24', to: '2026-10-31' };
    expect(told(autumn)).toEqual(['2026-10-24T20:45:00+02:00', '2026-10-31T20:45:00+01:00']);
    expect(told(saturdays, 'America/New_York')[0]).toBe('2026-03-21T20:45:00-04:00');
  });

  it('are told once, in order, however the rules are written', () => {
    const rules = [
      { weekday: 7, time: '21:00' },
      { weekday: 7, time: '16:00' },
      { weekday: 7, time: '21:00' },
    ];
    expect(told({ rules, from: '2026-12-06', to: '2026-12-06' })).toEqual([
      '2026-12-06T16:00:00+01:00',
      '2026-12-06T21:00:00+01:00',
    ]);
  });

  it('are none when no day fits, and an error when the end is before the beginning', () => {
    expect(told({ rules: [{ weekday: 1, time: '21:00' }], from: '2026-12-04', to: '2026-12-06' })).toEqual([]);
    expect(() => told({ rules: WEEKEND, from: '2026-12-04', to: '2026-12-03' })).toThrow(InvalidInput);
    expect(() => told({ rules: WEEKEND, from: '2026-12-04', to: '2029-12-03' })).toThrow(InvalidInput);
  });
});

describe('a time of the clock', () => {
  it('that the change to summer time leaves out is as much later', () => {
    expect(inZone(instantOf('2026-03-29', '02:30', ROME), ROME)).toBe('2026-03-29T03:30:00+02:00');
    expect(inZone(instantOf('2026-03-29', '01:59', ROME), ROME)).toBe('2026-03-29T01:59:00+01:00');
    expect(inZone(instantOf('2026-03-29', '03:00', ROME), ROME)).toBe('2026-03-29T03:00:00+02:00');
  });

  it('that comes twice is the first of the two', () => {
    expect(inZone(instantOf('2026-10-25', '02:30', ROME), ROME)).toBe('2026-10-25T02:30:00+02:00');
    expect(inZone(instantOf('2026-10-25', '01:30', ROME), ROME)).toBe('2026-10-25T01:30:00+02:00');
    expect(inZone(instantOf('2026-10-25', '03:00', ROME), ROME)).toBe('2026-10-25T03:00:00+01:00');
    expect(inZone(instantOf('2026-11-01', '01:30', 'America/New_York'), 'America/New_York')).toBe(
      '2026-11-01T01:30:00-04:00',
    );
  });
});
