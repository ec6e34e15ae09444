import type { DoorVerdict, PackedState, SyncOutcome, ConflictReason } from '../states';
import type { DoorCountsView } from './check-in.view';

/**
 * What a device needs to decide at the door without a connection: nothing personal, and nothing that opens a door. Its
 * holder cannot make a ticket from it, nor a booking code.
 */
export interface DoorPackView {
  performance: {
    id: number;
    show_title: string;
    venue: { name: string; city: string };
    starts_at: string;
    opens_at: string;
    closes_at: string;
  };
  /** The server's time when the facts below were true, RFC 3339 in the company's offset. */
  made_at: string;
  /** When the pack must be thrown away: when the evening's door closes. */
  expires_at: string;
  /** 22 base64url characters; what `PackedPartyView.code_mark` is made with. */
  salt: string;
  parties: PackedPartyView[];
}

/** One party of the pack, in the order of nothing: neither by name nor by time. */
export interface PackedPartyView {
  /** The first 22 base64url characters (132 bits) of the SHA-256 of each of its check-in tokens. */
  token_marks: string[];
  /**
   * The first 4 base64url characters (24 bits) of the SHA-256 of the salt and the booking code, one after the other
   * (eight characters, no dash): enough to tell the parties of one evening apart, too little to find the code of 40 bits
   * again.
   */
  code_mark: string;
  party_size: number;
  /** How many of it were inside when the pack was made. */
  admitted: number;
  /** When the first of them came in, null when nobody did. */
  checked_in_at: string | null;
  state: PackedState;
}

/** Answer of POST /api/check-ins/performances/{id}/sync/: one outcome per arrival, in the order they were sent. */
export interface DoorSyncView {
  /** The server's time, RFC 3339 in the company's offset. */
  at: string;
  arrivals: { nonce: string; outcome: SyncOutcome }[];
}

/** A party that more people came in with than it has seats, or that had no right to come in. */
export interface DoorConflictView {
  reservation_id: number;
  code: string;
  reason: ConflictReason;
  party_size: number;
  /** How many came in on this ticket, on all devices together. */
  entered: number;
  /** Every arrival of it at this performance, the earliest first. */
  arrivals: DoorArrivalView[];
}

/** People who came in together, on one device. */
export interface DoorArrivalView {
  id: number;
  reservation_id: number;
  /** How many. */
  seats: number;
  /** By the clock of the device that let them in, RFC 3339 in the company's offset. */
  arrived_at: string;
  /** Name of the device or the member of staff that let them in. */
  by: string;
  /** Decided without a connection, and told later. */
  offline: boolean;
}

/** How an evening stands, and who came in last; each server-sent event of `…/events/` bears one. */
export interface DoorLiveView extends DoorCountsView {
  /** Heads that came in beyond what their tickets allow: they are inside as well. */
  extra_seats: number;
  walk_up_seats: number;
  conflicts: number;
  /** The ten latest arrivals, newest first. */
  latest: DoorArrivalView[];
  /** When the evening was closed at the door, null while it is open. */
  closed_at: string | null;
}

/** A phone or tablet that was paired for one performance. */
export interface DoorDeviceView {
  id: number;
  performance_id: number;
  name: string;
  paired_at: string;
  /** When it last spoke to the server. */
  seen_at: string;
  /** When it last sent all that it had. */
  synced_at: string | null;
  /** 0 to 100; null when the device does not say. */
  battery: number | null;
  /** How many arrivals it said it still had to send. */
  waiting: number;
  /** How many people it let in. */
  seats: number;
  revoked_at: string | null;
}

/** What the house manager sees. */
export interface HouseView extends DoorLiveView {
  /** How many came in by whom: paired devices and members of staff. */
  by_device: { by: string; seats: number }[];
  /** Came after the beginning. */
  late_seats: number;
}

/** A pairing code, shown as QR: whoever opens it makes a device a door device of this performance. */
export interface PairingView {
  /** `…/door/pair#<code>`; the code stands in the fragment. */
  pairing_url: string;
  expires_at: string;
}

/** People without a reservation who were let in, and became one. */
export interface WalkUpView {
  reservation_id: number;
  check_in_id: number;
  code: string;
  party_size: number;
  checked_in_at: string;
  available_seats: number;
}

/** A line of the scan log. */
export interface ScanView {
  id: number;
  at: string;
  verdict: DoorVerdict;
  by: string;
  offline: boolean;
  reservation_id: number | null;
}

/** The evening in figures, as it was when it was closed. */
export interface DoorReportView {
  closed_at: string;
  closed_by: string;
  confirmed_seats: number;
  /** Seats of parties that came, walk-ups among them. */
  came_seats: number;
  /** Confirmed seats whose people did not come. */
  no_show_seats: number;
  no_show_reservations: number;
  walk_up_seats: number;
  extra_seats: number;
  late_seats: number;
  conflicts: number;
  refused_scans: number;
  first_arrival_at: string | null;
  last_arrival_at: string | null;
}
