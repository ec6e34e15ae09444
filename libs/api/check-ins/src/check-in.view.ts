import type { Reservation } from '@azionelab/api/bookings';
import { inZone } from '@azionelab/api/kernel';
import type { CheckedInView, CheckInPreviewView } from '@azionelab/contracts';
import type { CheckIn } from './check-in.entity';
import type { Ticket } from './ticket-reader';

/** What admission needs and no more: nothing personal (SPEC 3.5.4). */
export function checkInPreviewView(
  { reservation, performance, admitted }: Ticket,
  timeZone: string,
): CheckInPreviewView {
  return {
    status: 'valid',
    reservation_id: reservation.id,
    performance_id: performance.id,
    show_title: performance.show.title,
    starts_at: inZone(performance.startsAt, timeZone),
    party_size: reservation.partySize,
    admitted,
  };
}

/** The arrival as it is recorded. */
export function checkedInView(checkIn: CheckIn, reservation: Reservation, timeZone: string): CheckedInView {
  return {
    status: 'checked_in',
    id: checkIn.id,
    reservation_id: checkIn.reservationId,
    performance_id: checkIn.performanceId,
    party_size: reservation.partySize,
    admitted: checkIn.admitted,
    checked_in_at: inZone(checkIn.checkedInAt, timeZone),
    checked_in_by: checkIn.checkedInBy,
  };
}
