import { availabilityOf, canBook, isFew } from './availability';

describe('availabilityOf', () => {
  const now = new Date('2026-11-27T18:00:00+01:00');
  const evening = { starts_at: '2026-11-27T20:45:00+01:00', booking_enabled: true, capacity: 120, available_seats: 32 };
  const stateOf = (change: Partial<typeof evening>) => availabilityOf({ ...evening, ...change }, now).state;

  it.each([
    ['free', {}],
    ['few', { available_seats: 6 }],
    ['sold_out', { available_seats: 0 }],
    ['sold_out', { available_seats: 0, booking_enabled: false }],
    ['closed', { booking_enabled: false }],
    ['begun', { starts_at: '2026-11-27T17:30:00+01:00' }],
    ['past', { starts_at: '2026-11-26T20:45:00+01:00' }],
  ])('is %s', (state, change) => {
    expect(stateOf(change)).toBe(state);
  });

  it('calls few what is six seats or a twentieth of the room', () => {
    expect([isFew(6, 60), isFew(7, 60), isFew(40, 800), isFew(41, 800)]).toEqual([true, false, true, false]);
  });

  it('lets nobody book what cannot be booked', () => {
    const bookable = (change: Partial<typeof evening>) => canBook(availabilityOf({ ...evening, ...change }, now));
    expect([bookable({}), bookable({ available_seats: 2 })]).toEqual([true, true]);
    expect([bookable({ available_seats: 0 }), bookable({ booking_enabled: false })]).toEqual([false, false]);
  });
});
