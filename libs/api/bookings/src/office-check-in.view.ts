import { inZone } from '@azionelab/api/kernel';
import type { OfficeCheckInView } from '@azionelab/contracts';
import type { RecordedCheckIn } from './arrivals';
import { writtenCode } from './booking-code';
import type { Reservation } from './reservation.entity';

/** A check-in as the office sees it; the reservation comes with its performance and show. */
export function officeCheckInView(
  { id, admitted, checkedInAt, checkedInBy, checkedInByName, source }: RecordedCheckIn,
  { id: reservation, performanceId, performance, code, name, partySize }: Reservation,
  timeZone: string,
): OfficeCheckInView {
  return {
    id,
    reservation,
    performance: performanceId,
    show_title: performance.show.title,
    starts_at: inZone(performance.startsAt, timeZone),
    code: writtenCode(code),
    name,
    party_size: partySize,
    admitted,
    checked_in_at: inZone(checkedInAt, timeZone),
    checked_in_by: checkedInBy,
    checked_in_by_name: checkedInByName,
    source,
  };
}
