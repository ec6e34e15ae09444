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
} as const;

/** Shortest password that an account may have, in code points. */
export const PASSWORD_MIN = 10;

/** Largest page of a list; the default is 25 rows. */
export const PAGE_SIZE_MAX = 100;

/** Largest number of seats that any figure of a room may have. */
export const SEATS_MAX = 100_000;

/** Most arrivals, and most scans, that a door device sends at once. */
export const SYNC_MAX = 500;

/** How long who let a party in may take it back, in milliseconds (SPEC 3.5.5). */
export const UNDO_MS = 10_000;
