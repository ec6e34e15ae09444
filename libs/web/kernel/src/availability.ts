import type { ShowPerformanceView } from '@azionelab/contracts';

/** What a visitor may hope for at one performance: a union told apart by `state`. */
export type Availability =
  | { state: 'free'; seats: number; capacity: number }
  | { state: 'few'; seats: number; capacity: number }
  | { state: 'sold_out' }
  | { state: 'closed' }
  /** Closed for booking, and it is today: what is left is given out at the door. */
  | { state: 'door' }
  | { state: 'started' }
  | { state: 'past' }
  /** Called off: it is not played. */
  | { state: 'cancelled' };

/** The facts of a performance that decide it; every view of one has them. */
export type Bookable = Pick<ShowPerformanceView, 'starts_at' | 'capacity' | 'available_seats' | 'availability'>;

/** The API's word, with the figures that belong to it. `now` tells only whether an evening that is closed is today's. */
export function availabilityOf(performance: Bookable, now: Date): Availability {
  const { availability: state, available_seats: seats, capacity, starts_at: at } = performance;
  if (state === 'free' || state === 'few') return { state, seats, capacity };
  return { state: state === 'closed' && isToday(at, now) ? 'door' : state };
}

/** True while seats can be asked for. */
export function canBook(availability: Availability): boolean {
  return availability.state === 'free' || availability.state === 'few';
}

/** True when `at` is on the day that it is now on the clock of its own offset. */
function isToday(at: string, now: Date): boolean {
  const offset = Date.parse(`${at.slice(0, 19)}Z`) - Date.parse(at);
  return new Date(now.getTime() + offset).toISOString().slice(0, 10) === at.slice(0, 10);
}
