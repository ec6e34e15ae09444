import type { OfficePerformanceView } from '@azionelab/contracts';
import type { Availability } from '@azionelab/web/kernel';

/** Seats that are few: at most this many, or this share of the room. */
const FEW = { seats: 6, share: 0.05 };

/** What is left for somebody who telephones: the office books also where the site no longer does. */
export function seatsLeft({ available_seats, confirmed_seats, cancelled_at }: OfficePerformanceView): Availability {
  if (cancelled_at) return { state: 'cancelled' };
  const capacity = available_seats + confirmed_seats;
  if (available_seats <= 0) return { state: 'sold_out' };
  const few = available_seats <= Math.max(FEW.seats, capacity * FEW.share);
  return { state: few ? 'few' : 'free', seats: available_seats, capacity };
}
