import type { RefusalState } from '@azionelab/contracts';

/** What a visitor types. */
export type FieldName = 'seats' | 'name' | 'email' | 'phone' | 'notes' | 'privacy';

/** What can be wrong with it; `refused` is what only the box office knows. */
export type FieldFault = 'empty' | 'unwhole' | 'long' | 'refused';

/** A title and a sentence. */
export interface Told {
  title: string;
  text: string;
}

/** Refusals that a visitor meets here in words of their own. */
export type ToldRefusal = Extract<
  RefusalState,
  'booking_closed' | 'performance_started' | 'rate_limited' | 'unavailable'
>;

/** All that the elements say, once for each language. */
export interface Words {
  loading: string;
  again: string;
  loadFailed: string;
  seats: (count: number) => string;

  programme: string;
  programmeFailed: string;
  noEvenings: string;
  evenings: (count: number) => string;
  more: string;
  book: string;
  bookLabel: (show: string, at: string) => string;
  back: string;

  left: (seats: number) => string;
  few: (seats: number) => string;
  soldOut: string;
  closed: string;
  atTheDoor: (from: string) => string;
  started: string;
  past: string;
  cancelled: string;

  booking: string;
  bookingFailed: string;
  missing: string;
  chooseEvening: string;
  yourSeats: string;
  now: string;
  shutClosed: (from: string) => string;
  shutSoldOut: string;
  shutCancelled: string;
  shutOver: string;
  otherEvenings: string;
  toProgramme: string;

  howMany: string;
  atMost: (seats: number) => string;
  fewer: string;
  oneMore: string;
  labels: Record<Exclude<FieldName, 'seats' | 'privacy'>, string>;
  optional: string;
  phoneHint: string;
  notesHint: string;
  /** Around the link to the notice. */
  privacy: { before: string; link: string; after: string };
  request: (seats: number) => string;
  sending: string;
  next: string;

  /** Beside the field: how to mend it. */
  faults: (field: FieldName, fault: FieldFault) => string;
  /** In the summary: where to look. */
  check: Record<FieldName, string>;
  thingsToMend: (count: number) => string;

  noCapacity: (left: number, asked: number) => Told;
  refused: Record<ToldRefusal, Told>;
  wait: (seconds: number) => string;
  unreachable: Told;
  fault: Told;

  openMail: string;
  wroteTo: (address: string, before: string) => string;
  notHeld: string;
  noMail: string;
}
