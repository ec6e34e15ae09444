import type { BookedView, PerformanceView } from '@azionelab/contracts';
import type { EveningFacts } from '@azionelab/web/ui';

/** What the page after a booking shows again after a reload: nothing in it says who booked. */
export interface SentFacts {
  /** `m•••@posta.example` */
  to: string;
  party_size: number;
  /** Until when the link confirms. */
  before: string;
  evening: EveningFacts;
  id: number;
  /** Sends the letter again, for an hour. */
  letter_key: string;
  /** When the last letter was asked for, on this browser's clock. */
  sent_at: number;
}

export function sentFacts(
  { id, party_size, confirm_before: before, letter_key }: BookedView,
  email: string,
  { show, venue, starts_at }: PerformanceView,
  sent_at: number,
): SentFacts {
  const { title: show_title, slug: show_slug, gel, motif } = show;
  const evening = { show_title, show_slug, gel, motif, starts_at, venue: { name: venue.name } };
  return { to: maskedAddress(email), party_size, before, evening, id, letter_key, sent_at };
}

/** Enough of an address to see that it is the right one. */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = email;
  return `${first}•••${email.slice(at)}`;
}
