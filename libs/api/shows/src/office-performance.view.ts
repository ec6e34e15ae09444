import { inZone, inZoneOrNull } from '@azionelab/api/kernel';
import type { OfficePerformanceView } from '@azionelab/contracts';
import type { Performance } from './performance.entity';

/** A performance as the office sees it; needs its show and venue. */
export function officePerformanceView(
  performance: Performance,
  pendingSeats: number,
  timeZone: string,
): OfficePerformanceView {
  return {
    id: performance.id,
    show: performance.showId,
    show_title: performance.show.title,
    venue: performance.venueId,
    venue_name: performance.venue.name,
    starts_at: inZone(performance.startsAt, timeZone),
    room_capacity: performance.roomCapacity,
    manually_occupied_seats: performance.manuallyOccupiedSeats,
    additional_seats: performance.additionalSeats,
    is_booking_enabled: performance.isBookingEnabled,
    max_party_size: performance.maxPartySize,
    confirmed_seats: performance.confirmedSeats,
    available_seats: performance.availableSeats,
    pending_seats: pendingSeats,
    cancelled_at: inZoneOrNull(performance.cancelledAt, timeZone),
    version: performance.version,
    created_at: inZone(performance.createdAt, timeZone),
    updated_at: inZone(performance.updatedAt, timeZone),
  };
}
