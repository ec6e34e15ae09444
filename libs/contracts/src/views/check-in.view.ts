import type { ReservationStatus } from '../states';

/** A ticket that may enter; nothing personal (SPEC 3.5.4). */
export interface CheckInPreviewView {
  status: 'valid';
  reservation_id: number;
  performance_id: number;
  show_title: string;
  /** RFC 3339 in the company's offset. */
  starts_at: string;
  party_size: number;
  /** How many of the party are inside already. */
  admitted: number;
}

/** The record of an arrival. */
export interface CheckedInView {
  status: 'checked_in';
  id: number;
  reservation_id: number;
  performance_id: number;
  party_size: number;
  /** How many of the party are inside now. */
  admitted: number;
  checked_in_at: string;
  /** Id of the user who let them in. */
  checked_in_by: number;
}

/** How an evening's door stands; a reservation counts as in when at least one of its party is. */
export interface DoorCountsView {
  confirmed_reservations: number;
  confirmed_seats: number;
  checked_in_reservations: number;
  checked_in_seats: number;
}

/** A performance that the door can be opened for. */
export interface DoorPerformanceView extends DoorCountsView {
  id: number;
  show_title: string;
  venue: { name: string; city: string };
  starts_at: string;
  /** From when to when tickets are let in. */
  opens_at: string;
  closes_at: string;
}

/** A guest, for those who may search by name. */
export interface GuestView {
  reservation_id: number;
  code: string;
  name: string;
  party_size: number;
  admitted: number;
  status: ReservationStatus;
}
