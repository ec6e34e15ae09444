import type { CheckInSource, Locale, ReservationOrigin, ReservationStatus, TokenPurpose } from '../states';
import type { ShowSummaryView } from './show.view';

/** What every office row has beside its own fields. */
export interface OfficeRow {
  id: number;
  /** Counts the edits from the office; send it back as `If-Match: "<version>"`. */
  version: number;
  created_at: string;
  updated_at: string;
}

export interface OfficeShowView extends OfficeRow, Omit<ShowSummaryView, 'id' | 'next_performance_at'> {
  description: string;
  is_published: boolean;
}

export interface OfficeVenueView extends OfficeRow {
  name: string;
  slug: string;
  address: string;
  city: string;
  notes: string;
  access_notes: string;
}

export interface OfficePerformanceView extends OfficeRow {
  /** Id of the show. */
  show: number;
  show_title: string;
  /** Id of the venue. */
  venue: number;
  venue_name: string;
  starts_at: string;
  room_capacity: number;
  manually_occupied_seats: number;
  additional_seats: number;
  is_booking_enabled: boolean;
  max_party_size: number;
  confirmed_seats: number;
  available_seats: number;
  /** Seats that were asked for and not confirmed yet: they take none. */
  pending_seats: number;
  /** When it was called off; null as long as it is played. */
  cancelled_at: string | null;
}

export interface OfficeReservationView extends OfficeRow {
  /** Id of the performance. */
  performance: number;
  show_title: string;
  starts_at: string;
  status: ReservationStatus;
  origin: ReservationOrigin;
  code: string;
  name: string;
  /** Empty when nobody asked for it, at the door. */
  email: string;
  phone: string | null;
  party_size: number;
  notes: string;
  locale: Locale;
  confirmed_at: string | null;
  cancelled_at: string | null;
  qr_code_generated_at: string | null;
  admitted: number;
}

/** A token as the office may see it: never its hash or nonce. */
export interface OfficeTokenView {
  purpose: TokenPurpose;
  expires_at: string;
  used_at: string | null;
}

export interface OfficeCheckInView {
  id: number;
  reservation: number;
  performance: number;
  show_title: string;
  starts_at: string;
  code: string;
  name: string;
  party_size: number;
  admitted: number;
  checked_in_at: string;
  checked_in_by: number;
  checked_in_by_name: string;
  source: CheckInSource;
}
