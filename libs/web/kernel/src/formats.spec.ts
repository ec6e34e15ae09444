import { TestBed } from '@angular/core/testing';
import { Formats } from './formats';
import { LANGUAGE } from './language';

const OPENING = '2026-11-27T20:45:00+01:00';

describe('Formats', () => {
  const formatsIn = (language: 'it' | 'en') => {
    TestBed.configureTestingModule({ providers: [{ provide: LANGUAGE, useValue: language }] });
    return TestBed.inject(Formats);
  };

  it('tells an evening in English', () => {
    const formats = formatsIn('en');
    expect(formats.day(OPENING)).toBe('Fri 27 Nov');
    expect(formats.dayAndTime(OPENING)).toBe('Fri 27 Nov, 20:45');
    expect(formats.longDayAndTime(OPENING)).toBe('Friday 27 November, 20:45');
    expect(formats.month('2026-09-12T21:00:00+02:00')).toBe('Sep');
  });

  it('tells an evening in Italian', () => {
    const formats = formatsIn('it');
    expect(formats.day(OPENING)).toBe('ven 27 nov');
    expect(formats.longDayAndTime(OPENING)).toBe('venerdì 27 novembre, 20:45');
    expect(formats.longDate('2026-11-24T18:02:00+01:00')).toBe('24 novembre');
  });

  it('tells the company’s own clock, whatever zone it runs in', () => {
    const formats = formatsIn('en');
    expect(formats.dayAndTime('2026-12-31T23:30:00-08:00')).toBe('Thu 31 Dec, 23:30');
    expect(formats.dayAndTime('2026-01-01T00:15:00+14:00')).toBe('Thu 1 Jan, 00:15');
  });

  it('counts seats', () => {
    const formats = formatsIn('it');
    expect(formats.seats(1)).toBe('1 posto');
    expect(formats.seats(32)).toBe('32 posti');
    expect(formats.seats(12_000)).toBe('12.000 posti');
  });
});
