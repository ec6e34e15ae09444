import type { Availability } from '@azionelab/contracts';
import { Performance } from './performance.entity';

const starts = new Date('2026-11-27T20:45:00+01:00');
const minutes = (count: number) => new Date(starts.getTime() + count * 60_000);

function performance(values: {
  free?: number;
  capacity?: number;
  isBookingEnabled?: boolean;
  lasts?: number | null;
  cancelled?: boolean;
}) {
  const { free = 50, capacity = 100, isBookingEnabled = true, lasts = 75, cancelled = false } = values;
  return Object.assign(new Performance(), {
    startsAt: starts,
    roomCapacity: capacity,
    additionalSeats: 0,
    manuallyOccupiedSeats: 0,
    confirmedSeats: capacity - free,
    isBookingEnabled,
    cancelledAt: cancelled ? starts : null,
    show: { durationMinutes: lasts },
  });
}

describe('the availability of a performance', () => {
  it.each<[Availability, Parameters<typeof performance>[0], number?]>([
    ['free', {}],
    ['free', { free: 7 }],
    ['few', { free: 6 }],
    ['few', { free: 6, capacity: 6 }],
    ['few', { free: 10, capacity: 200 }],
    ['free', { free: 11, capacity: 200 }],
    ['sold_out', { free: 0 }],
    ['sold_out', { free: 0, capacity: 0 }],
    ['sold_out', { free: 0, isBookingEnabled: false }],
    ['closed', { isBookingEnabled: false }],
    ['free', {}, -1],
    ['started', {}, 0],
    ['started', { free: 0, isBookingEnabled: false }, 74],
    ['past', {}, 75],
    ['started', { lasts: null }, 179],
    ['past', { lasts: null }, 180],
    ['cancelled', { cancelled: true }],
    ['cancelled', { cancelled: true, free: 0, isBookingEnabled: false }],
    ['cancelled', { cancelled: true }, 200],
  ])('is %s with %j, %j minutes after the start', (expected, values, since = -60) => {
    expect(performance(values).availability(minutes(since))).toBe(expected);
  });
});
