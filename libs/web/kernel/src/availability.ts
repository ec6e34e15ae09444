import type { ShowPerformanceView } from '@azionelab/contracts';

/** What a visitor may hope for at one performance: a union told apart by `state`. */
export type Availability =
  | { state: 'free'; seats: number; capacity: number }
  | { state: 'few'; seats: number; capacity: number }
  | { state: 'sold_out' }
  | { state: 'closed' }
  | { state: 'not_yet_open'; opensAt: string }
  | { state: 'begun' }
  | { state: 'past' };

/** The facts of a performance that decide it; every view of one has them. */
export type Bookable = Pick<ShowPerformanceView, 'starts_at' | 'booking_enabled' | 'capacity' | 'available_seats'>;

/** Hours after its start from which an evening is told as past; no length is known for every show. */
const OVER_AFTER_HOURS = 4;

/** Few is at most 5 % of the capacity, or six seats. */
export function isFew(seats: number, capacity: number): boolean {
  return seats <= Math.max(6, capacity * 0.05);
}

export function availabilityOf(performance: Bookable, now: Date): Availability {
  const { available_seats: seats, capacity } = performance;
  const begunForHours = (now.getTime() - Date.parse(performance.starts_at)) / 3_600_000;
  if (begunForHours >= OVER_AFTER_HOURS) return { state: 'past' };
  if (begunForHours >= 0) return { state: 'begun' };
  if (seats <= 0) return { state: 'sold_out' };
  if (!performance.booking_enabled) return { state: 'closed' };
  return { state: isFew(seats, capacity) ? 'few' : 'free', seats, capacity };
}

/** True while seats can be asked for. */
export function canBook(availability: Availability): boolean {
  return availability.state === 'free' || availability.state === 'few';
}
