import { TestBed } from '@angular/core/testing';
import { aDoorEvening, someCounts } from '@azionelab/web/testing';
import { EveningWords } from './evening-words';
import { doorOf } from './evenings';
import { onClockOf } from './wall-clock';

const STARTS = '2026-11-27T20:45:00+01:00';
const at = (time: string) => new Date(time);

describe('EveningWords', () => {
  const words = () => TestBed.inject(EveningWords);

  it('names the day as the theatre’s calendar has it, wherever the device is', () => {
    expect(words().when(STARTS, at('2026-11-26T23:30:00Z'))).toBe('Stasera 20:45');
    expect(words().when(STARTS, at('2026-11-26T22:30:00Z'))).toBe('ven 27 nov, 20:45');
    expect(words().when('2026-11-27T15:00:00+01:00', at('2026-11-27T09:00:00Z'))).toBe('Oggi 15:00');
  });

  it.each([
    ['2026-11-27T19:57:00+01:00', 'Comincia fra 48 minuti'],
    ['2026-11-27T18:00:00+01:00', 'Comincia fra 2 h 45 min'],
    ['2026-11-27T20:45:10+01:00', 'Comincia adesso'],
    ['2026-11-27T20:46:00+01:00', 'Cominciato da 1 minuto'],
  ])('at %s says: %s', (now, said) => {
    expect(words().untilStart(STARTS, at(now))).toBe(said);
  });

  it('tells who is still to come', () => {
    expect(words().stillToCome(someCounts())).toContain('37; 18 prenotazioni');
    expect(words().stillToCome(someCounts({ checked_in_reservations: 39 }))).toContain('una prenotazione');
    expect(words().stillToCome(someCounts({ checked_in_reservations: 40 }))).toBe('Ancora attesi in 37.');
    expect(words().stillToCome(someCounts({ checked_in_seats: 84 }))).toBe('Sono tutti dentro.');
  });
});

describe('doorOf', () => {
  it.each([
    ['2026-11-27T17:44:59+01:00', 'locked'],
    ['2026-11-27T17:45:00+01:00', 'open'],
    ['2026-11-28T02:45:00+01:00', 'open'],
    ['2026-11-28T02:45:01+01:00', 'over'],
  ])('at %s is %s', (now, door) => {
    expect(doorOf(aDoorEvening(), at(now))).toBe(door);
  });
});

describe('onClockOf', () => {
  it.each([
    ['2026-11-27T20:45:00+01:00', '2026-11-27T20:31:00+01:00'],
    ['2026-11-27T20:45:00-03:30', '2026-11-27T16:01:00-03:30'],
  ])('writes a moment as %s does', (example, written) => {
    expect(onClockOf(example, at('2026-11-27T19:31:00Z'))).toBe(written);
  });
});
