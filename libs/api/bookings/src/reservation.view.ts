import { inZone, inZoneOrNull } from '@azionelab/api/kernel';
import type { Performance } from '@azionelab/api/shows';
import type {
  BookedView,
  ChangedView,
  ConfirmationPreviewView,
  ConfirmedView,
  EveningView,
  OfficeReservationView,
  TicketView,
} from '@azionelab/contracts';
import { writtenCode } from './booking-code';
import type { Reservation } from './reservation.entity';

const NEXT_STEP = {
  it: 'Ora apri la posta e premi Conferma: i posti non sono ancora tuoi.',
  en: 'Now open your e-mail and press Confirm: the seats are not yours yet.',
};

/** Answer to a booking without its key: what may be kept for a retry. */
export type BookedCore = Omit<BookedView, 'letter_key'>;

export function bookedCore(reservation: Reservation, linkDies: Date, timeZone: string): BookedCore {
  return {
    id: reservation.id,
    code: writtenCode(reservation.code),
    status: 'pending',
    performance: reservation.performanceId,
    party_size: reservation.partySize,
    confirm_before: inZone(linkDies, timeZone),
    message: NEXT_STEP[reservation.locale],
  };
}

function eveningView({ id, show, venue, startsAt }: Performance, timeZone: string): EveningView {
  return {
    performance_id: id,
    show_title: show.title,
    show_slug: show.slug,
    show_credit: show.credit,
    gel: show.gel,
    motif: show.motif,
    venue: { name: venue.name, address: venue.address, city: venue.city, access_notes: venue.accessNotes },
    starts_at: inZone(startsAt, timeZone),
  };
}

/** What a confirmation link would confirm; the performance comes with its show and venue. */
export function confirmationPreviewView(
  reservation: Reservation,
  performance: Performance,
  timeZone: string,
): ConfirmationPreviewView {
  return {
    ...eveningView(performance, timeZone),
    party_size: reservation.partySize,
    available_seats: performance.availableSeats,
  };
}

/** A confirmation without its links: what may be kept for a retry. */
export type ConfirmedCore = Omit<ConfirmedView, 'qr_code_url' | 'ticket_url'>;

export function confirmedCore(reservation: Reservation): ConfirmedCore {
  return {
    reservation_id: reservation.id,
    code: writtenCode(reservation.code),
    status: 'confirmed',
    party_size: reservation.partySize,
  };
}

/** The holder's own reservation. */
export function ticketView(
  reservation: Reservation,
  performance: Performance,
  { admitted, qrCodeUrl, timeZone }: { admitted: number; qrCodeUrl: string | null; timeZone: string },
): TicketView {
  return {
    ...eveningView(performance, timeZone),
    reservation_id: reservation.id,
    code: writtenCode(reservation.code),
    status: reservation.status,
    name: reservation.name,
    party_size: reservation.partySize,
    locale: reservation.locale,
    confirmed_at: inZoneOrNull(reservation.confirmedAt, timeZone),
    cancelled_at: inZoneOrNull(reservation.cancelledAt, timeZone),
    admitted,
    qr_code_url: qrCodeUrl,
  };
}

/** Answer to a party that comes with fewer; only one that is pending or confirmed can. */
export function changedView({ status, partySize }: Reservation): ChangedView {
  return { status: status as ChangedView['status'], party_size: partySize };
}

/** A reservation as the office sees it; it comes with its performance and show. */
export function officeReservationView(
  reservation: Reservation,
  admitted: number,
  timeZone: string,
): OfficeReservationView {
  return {
    id: reservation.id,
    version: reservation.version,
    created_at: inZone(reservation.createdAt, timeZone),
    updated_at: inZone(reservation.updatedAt, timeZone),
    performance: reservation.performanceId,
    show_title: reservation.performance.show.title,
    starts_at: inZone(reservation.performance.startsAt, timeZone),
    status: reservation.status,
    origin: reservation.origin,
    code: writtenCode(reservation.code),
    name: reservation.name,
    email: reservation.email,
    phone: reservation.phone,
    party_size: reservation.partySize,
    notes: reservation.notes,
    locale: reservation.locale,
    confirmed_at: inZoneOrNull(reservation.confirmedAt, timeZone),
    cancelled_at: inZoneOrNull(reservation.cancelledAt, timeZone),
    qr_code_generated_at: inZoneOrNull(reservation.qrCodeGeneratedAt, timeZone),
    admitted,
  };
}
