import type { Availability as Word } from '@azionelab/contracts';
import { availabilityOf, canBook } from './availability';

describe('availabilityOf', () => {
  const now = new Date('2026-11-27T23:30:00Z');
  const told = (availability: Word, starts_at = '2026-11-28T20:45:00+01:00') =>
    availabilityOf({ starts_at, capacity: 120, available_seats: 32, availability }, now);

  it('brings the seats along while there are some to ask for', () => {
    expect(told('free')).toEqual({ state: 'free', seats: 32, capacity: 120 });
    expect(told('few')).toEqual({ state: 'few', seats: 32, capacity: 120 });
  });

  it.each<Word>(['sold_out', 'started', 'past', 'cancelled'])('takes the API’s word for %s', (word) => {
    expect(told(word)).toEqual({ state: word });
  });

  it('sends to the door whoever comes on the day, by the company’s calendar', () => {
    expect(told('closed')).toEqual({ state: 'door' });
    expect(told('closed', '2026-11-29T20:45:00+01:00')).toEqual({ state: 'closed' });
    expect(told('closed', '2026-11-27T20:45:00+01:00')).toEqual({ state: 'closed' });
    expect(told('closed', '2026-11-27T20:45:00-08:00')).toEqual({ state: 'door' });
  });

  it('lets nobody book what cannot be booked', () => {
    const words: Word[] = ['free', 'few', 'sold_out', 'closed', 'started', 'past', 'cancelled'];
    expect(words.filter((word) => canBook(told(word)))).toEqual(['free', 'few']);
  });
});
