import type { Gel, Locale, Motif, ReservationStatus } from '../states';

/** Answer to a booking: a pending reservation whose link is in the post. */
export interface BookedView {
  id: number;
  /** `K7QD-93MX` */
  code: string;
  status: 'pending';
  /** Id of the performance. */
  performance: number;
  party_size: number;
  /** Until when the link in the letter confirms; RFC 3339 in the company's offset. */
  confirm_before: string;
  /** Sends the letter again for an hour, to another address too; signed anew at each answer and stored nowhere. */
  letter_key: string;
  /** One sentence for a person: what to do next. */
  message: string;
}

/** The evening that a reservation is for. */
export interface EveningView {
  performance_id: number;
  show_title: string;
  show_slug: string;
  show_credit: string | null;
  gel: Gel | null;
  motif: Motif | null;
  venue: { name: string; address: string; city: string; access_notes: string };
  /** RFC 3339 in the company's offset. */
  starts_at: string;
}

/** What a confirmation link would confirm; reading it changes nothing. */
export interface ConfirmationPreviewView extends EveningView {
  party_size: number;
  available_seats: number;
}

/** Answer to a confirmation. The links are made anew at each answer and are stored nowhere. */
export interface ConfirmedView {
  reservation_id: number;
  code: string;
  status: 'confirmed';
  party_size: number;
  /** Address of the QR code, with a signature that lives for minutes. */
  qr_code_url: string;
  /** `/ticket#<manage token>`; open it, do not log it. */
  ticket_url: string;
}

/** The holder's own reservation, for the bearer of its manage or check-in token. */
export interface TicketView extends EveningView {
  reservation_id: number;
  code: string;
  status: ReservationStatus;
  name: string;
  party_size: number;
  locale: Locale;
  confirmed_at: string | null;
  cancelled_at: string | null;
  /** How many of the party are inside, 0 before the check-in. */
  admitted: number;
  qr_code_url: string | null;
}

/** Answer to a request for a letter: what was asked for is on its way, or would be. */
export interface AcceptedView {
  status: 'accepted';
  /** One sentence for a person. */
  message: string;
}

/** Answer to a party that comes with fewer. */
export interface ChangedView {
  status: 'pending' | 'confirmed';
  party_size: number;
}

export interface CancelledView {
  status: 'cancelled';
}

/** The QR code that opens the door (GET /api/reservations/{id}/qr-code/). */
export interface QrCodeView {
  reservation_id: number;
  /** `data:image/png;base64,…` */
  qr_code_image: string;
  printable: true;
}
