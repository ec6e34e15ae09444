import type { ChangePerformanceRequest } from '@azionelab/contracts/requests';
import type { Performance } from './performance.entity';

/** What a body says, as columns; what it leaves out, or sends as `null`, stays as it is. */
export function columnsOf(body: ChangePerformanceRequest): Partial<Performance> {
  return {
    showId: body.show ?? undefined,
    venueId: body.venue ?? undefined,
    startsAt: body.starts_at ? new Date(body.starts_at) : undefined,
    roomCapacity: body.room_capacity ?? undefined,
    manuallyOccupiedSeats: body.manually_occupied_seats ?? undefined,
    additionalSeats: body.additional_seats ?? undefined,
    isBookingEnabled: body.is_booking_enabled ?? undefined,
    maxPartySize: body.max_party_size ?? undefined,
  };
}
