/** Longest texts, in Unicode code points (SPEC 3.1). Both the forms and the validator read them here. */
export const LIMITS = {
  title: 200,
  slug: 220,
  name: 200,
  email: 254,
  phone: 40,
  notes: 2000,
  address: 255,
  city: 120,
  line: 200,
  text: 20_000,
  url: 2048,
  search: 200,
  password: 200,
  device: 60,
  key: 60,
  reason: 500,
  letter: 1000,
} as const;

/** Shortest password that an account may have, in code points. */
export const PASSWORD_MIN = 10;

/** Largest page of a list; the default is 25 rows. */
export const PAGE_SIZE_MAX = 100;

/** Calls that one API key may make in a minute; the operator's `RATE_LIMIT_FACTOR` multiplies it. */
export const KEY_CALLS_PER_MINUTE = 600;

/** Largest number of seats that any figure of a room may have. */
export const SEATS_MAX = 100_000;

/** Most arrivals, and most scans, that a door device sends at once. */
export const SYNC_MAX = 500;

/** How long who let a party in may take it back, in milliseconds (SPEC 3.5.5). */
export const UNDO_MS = 10_000;

/** Most reservations of one bulk action. */
export const BULK_MAX = 500;

/** Most evenings that one run makes, or one change of capacity touches. */
export const RUN_MAX = 200;

/** Widths in pixels in which an uploaded poster is served; the address of each ends in `-<width>.webp`. */
export const POSTER_WIDTHS = [400, 800, 1200] as const;

/** Largest file that may be uploaded, in bytes (SPEC 4.2). */
export const UPLOAD_MAX = 10 * 1024 * 1024;
