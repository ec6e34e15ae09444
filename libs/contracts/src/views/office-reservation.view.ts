import type { MessageKind, MessageStatus } from '../office-states';
import type { ReservationStatus } from '../states';
import type { AuditEntryView } from './audit.view';
import type { OfficeCheckInView, OfficeReservationView, OfficeTokenView } from './office.view';

/** A letter that was owed, or is (GET /api/admin/messages/). */
export interface OfficeMessageView {
  id: number;
  version: number;
  created_at: string;
  updated_at: string;
  kind: MessageKind;
  /** Id of the reservation; null for letters to the staff. */
  reservation: number | null;
  recipient: string;
  subject: string;
  locale: string;
  status: MessageStatus;
  attempts: number;
  /** A code or a class of error; null when there was none. */
  last_error: string | null;
  /** When it is tried again; null unless it is owed. */
  next_attempt_at: string | null;
  sent_at: string | null;
}

/** One reservation with all that belongs to it (GET /api/admin/reservations/{id}/). */
export interface OfficeReservationDetailView extends OfficeReservationView {
  venue_name: string;
  available_seats: number;
  tokens: OfficeTokenView[];
  messages: OfficeMessageView[];
  check_in: OfficeCheckInView | null;
  /** What happened to it, the newest first. */
  history: AuditEntryView[];
}

/** How many reservations the filters leave in each state (GET /api/admin/reservations/counts/). */
export interface ReservationCountsView {
  all: number;
  pending: number;
  confirmed: number;
  /** Confirmed ones of which somebody is in. */
  inside: number;
  expired: number;
  cancelled: number;
}

/** What became of one reservation of a bulk action, or would. */
export interface BulkResultView {
  id: number;
  code: string;
  name: string;
  party_size: number;
  status: ReservationStatus;
  /** Null when it was done, or can be. */
  refused: string | null;
}

/** Answer to POST /api/admin/reservations/bulk/. */
export interface BulkView {
  dry_run: boolean;
  done: number;
  refused: number;
  /** Letters that it causes. */
  letters: number;
  results: BulkResultView[];
}
