/** Where a reservation stands: `pending` until its confirmation link is used. */
export const RESERVATION_STATUSES = ['pending', 'confirmed', 'cancelled', 'expired'] as const;
export type ReservationStatus = (typeof RESERVATION_STATUSES)[number];

/**
 * What a visitor may hope for at one performance, as the API tells it. `few`: at most 5 % of the capacity, or six
 * seats; `started`: it has begun; `past`: it is over, as far as anybody can tell.
 */
export const AVAILABILITIES = ['free', 'few', 'sold_out', 'closed', 'started', 'past'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** What an opaque token opens; a token of one purpose is unknown to every other. */
export const TOKEN_PURPOSES = ['confirmation', 'manage', 'check_in'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** How a ticket was read at the door. */
export const CHECK_IN_SOURCES = ['qr_scan', 'manual'] as const;
export type CheckInSource = (typeof CHECK_IN_SOURCES)[number];

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
