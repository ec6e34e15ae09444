import { anEvening } from '@azionelab/web/testing';
import { changedStates, eveningsOf, nextBookable } from './evenings';

const NOW = new Date('2026-11-24T12:00:00+01:00');
const on = (day: number, change: Partial<ReturnType<typeof anEvening>> = {}) =>
  anEvening({ id: day, starts_at: `2026-11-${String(day).padStart(2, '0')}T20:45:00+01:00`, ...change });

const past = (day: number) => on(day, { availability: 'past' });

describe('eveningsOf', () => {
  it('puts what is to come first, and keeps only the last of what is over', () => {
    const evenings = eveningsOf([on(28), past(10), on(27), past(11), past(12), past(13)], NOW);
    expect(evenings.map(({ performance }) => performance.id)).toEqual([27, 28, 13, 12, 11]);
  });

  it('keeps an evening that has begun among the next', () => {
    const begun = on(24, { starts_at: '2026-11-24T11:00:00+01:00', availability: 'started' });
    expect(eveningsOf([begun], NOW)[0]?.availability.state).toBe('started');
  });
});

describe('an evening that was called off', () => {
  const off = (day: number) => on(day, { availability: 'cancelled' });

  it('stays in its place until it would have begun, and cannot be booked', () => {
    const evenings = eveningsOf([on(28), off(27), off(20)], NOW);
    expect(evenings.map(({ performance }) => performance.id)).toEqual([27, 28]);
    expect(nextBookable(evenings)?.performance.id).toBe(28);
  });
});

describe('nextBookable', () => {
  it('passes over what cannot be booked', () => {
    const evenings = eveningsOf([on(25, { available_seats: 0 }), on(26, { booking_enabled: false }), on(27)], NOW);
    expect(nextBookable(evenings)?.performance.id).toBe(27);
    expect(nextBookable(evenings.slice(0, 2))).toBeNull();
  });
});

describe('changedStates', () => {
  const seats = (available_seats: number) => eveningsOf([on(27, { available_seats })], NOW);

  it('is no news while only the number moves', () => {
    expect(changedStates(seats(32), seats(31))).toEqual([]);
  });

  it('names the evening whose word is another one', () => {
    expect(changedStates(seats(32), seats(4)).map(({ availability }) => availability.state)).toEqual(['few']);
  });

  it('says nothing about an evening that was not there before', () => {
    expect(changedStates([], seats(4))).toEqual([]);
  });
});
