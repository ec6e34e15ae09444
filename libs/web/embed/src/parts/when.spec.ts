import { doorsOpenAt, machine, When } from './when';

const AT = '2026-11-27T20:45:00+01:00';

describe('When', () => {
  it.each([
    ['it', 'ven 27 nov, 20:45', 'venerdì 27 novembre, 20:45'],
    ['en', 'Fri 27 Nov, 20:45', 'Friday 27 November, 20:45'],
  ] as const)('tells a time in %s, on the theatre’s clock', (language, short, long) => {
    const when = new When(language);
    expect(when.short(AT)).toBe(short);
    expect(when.long(AT)).toBe(long);
    expect(machine(AT)).toBe('2026-11-27T20:45');
  });

  it('keeps the day of the theatre, wherever it is', () => {
    expect(new When('en').short('2026-12-31T23:30:00-08:00')).toBe('Thu 31 Dec, 23:30');
    expect(new When('it').short('2027-01-01T00:15:00+13:00')).toBe('ven 1 gen, 00:15');
  });

  it('opens the doors an hour before', () => {
    expect(doorsOpenAt(AT)).toBe('19:45');
    expect(doorsOpenAt('2026-11-28T00:30:00+01:00')).toBe('23:30');
  });
});
