/** Where a reservation stands: `pending` until its confirmation link is used. */
export const RESERVATION_STATUSES = ['pending', 'confirmed', 'cancelled', 'expired'] as const;
export type ReservationStatus = (typeof RESERVATION_STATUSES)[number];

/** Where a reservation was made: on the site, at the door for people who came without one, or by the office. */
export const RESERVATION_ORIGINS = ['site', 'walk_up', 'office'] as const;
export type ReservationOrigin = (typeof RESERVATION_ORIGINS)[number];

/**
 * What a visitor may hope for at one performance, as the API tells it. `few`: at most 5 % of the capacity, or six
 * seats; `started`: it has begun; `past`: it is over, as far as anybody can tell;
 * `cancelled`: it will not be played.
 */
export const AVAILABILITIES = ['free', 'few', 'sold_out', 'closed', 'started', 'past', 'cancelled'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** What an opaque token opens; a token of one purpose is unknown to every other. */
export const TOKEN_PURPOSES = ['confirmation', 'manage', 'check_in'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** How a ticket was read at the door. */
export const CHECK_IN_SOURCES = ['qr_scan', 'manual'] as const;
export type CheckInSource = (typeof CHECK_IN_SOURCES)[number];

/** What the door said to a scan, as the scan log keeps it: `valid` was shown only, `admitted` came in. */
export const DOOR_VERDICTS = [
  'valid',
  'admitted',
  'undone',
  'invalid_token',
  'unknown_token',
  'reservation_cancelled',
  'reservation_not_confirmed',
  'wrong_performance',
  'outside_check_in_window',
  'token_expired',
  'already_checked_in',
  'guest_search',
] as const;
export type DoorVerdict = (typeof DOOR_VERDICTS)[number];

/** How a party of the door's pack stands; expired ones are not in it. */
export type PackedState = Exclude<ReservationStatus, 'expired'>;

/** What became of an arrival that was told later; `unknown`: no ticket of this company, kept in the scan log alone. */
export const SYNC_OUTCOMES = ['recorded', 'conflict', 'unknown'] as const;
export type SyncOutcome = (typeof SYNC_OUTCOMES)[number];

/**
 * Why arrivals contradict what the server knows: more people than seats, or a reservation that was cancelled, or not
 * confirmed for that evening.
 */
export const CONFLICT_REASONS = ['too_many', 'cancelled', 'not_confirmed'] as const;
export type ConflictReason = (typeof CONFLICT_REASONS)[number];

/** Languages that the product speaks; the first one is the source. */
export const LOCALES = ['it', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Colour ground of a show's poster, hero and calendar blocks. */
export const GELS = ['sipario', 'congo', 'ambra', 'acqua', 'rosa', 'ghiaccio', 'salvia', 'buio'] as const;
export type Gel = (typeof GELS)[number];

/** Drawing of a show's generated poster. */
export const MOTIFS = [
  'fari',
  'fondale',
  'sipario',
  'platea',
  'boccascena',
  'nastro',
  'praticabili',
  'quinte',
] as const;
export type Motif = (typeof MOTIFS)[number];
