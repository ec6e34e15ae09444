import type { PerformanceSummaryView, ShowSummaryView } from '@azionelab/contracts';
import { availabilityOf, canBook, type Availability } from '@azionelab/web/kernel';

/** A performance with what a visitor may hope for. */
export interface Evening {
  performance: PerformanceSummaryView;
  availability: Availability;
}

/** A show that is still to play, with its evenings in order. */
export interface SeasonEntry {
  show: ShowSummaryView;
  /** The next to play; there is always one. */
  first: Evening;
  last: Evening;
  /** The next that can be booked. */
  bookable: Evening | null;
  count: number;
}

/** What is still to play, the next first. */
export interface Season {
  entries: SeasonEntry[];
  /** Every evening, in order. */
  evenings: Evening[];
  /** The evening that the home page opens with: the next that can be booked, or simply the next. */
  next: (Evening & { show: ShowSummaryView }) | null;
}

/** Puts the programme together from the two lists that the API gives. */
export function seasonOf(shows: ShowSummaryView[], performances: PerformanceSummaryView[], now: Date): Season {
  const evenings = eveningsOf(performances, now).filter(
    ({ availability }) => availability.state !== 'past' && availability.state !== 'started',
  );
  const entries = entriesOf(shows, evenings);
  const opener = evenings.find(({ availability }) => canBook(availability)) ?? evenings.find(isPlayed);
  const show = opener && shows.find(({ slug }) => slug === opener.performance.show.slug);
  return { entries, evenings, next: opener && show ? { ...opener, show } : null };
}

/** Performances with what a visitor may hope for, in order. */
export function eveningsOf(performances: readonly PerformanceSummaryView[], now: Date): Evening[] {
  return performances
    .map((performance) => ({ performance, availability: availabilityOf(performance, now) }))
    .sort((a, b) => Date.parse(a.performance.starts_at) - Date.parse(b.performance.starts_at));
}

/** The shows that play on some of these evenings, the next first. */
export function entriesOf(shows: readonly ShowSummaryView[], evenings: readonly Evening[]): SeasonEntry[] {
  return shows
    .map((show) => entryOf(show, evenings))
    .filter((entry) => entry !== null)
    .sort((a, b) => evenings.indexOf(a.first) - evenings.indexOf(b.first));
}

/** Every place and every month that something is on, the next first. */
export function placesAndMonths(evenings: readonly Evening[]): { venues: string[]; months: string[] } {
  const distinct = (values: string[]) => [...new Set(values)];
  return {
    venues: distinct(evenings.map(({ performance }) => performance.venue.name)),
    months: distinct(evenings.map(({ performance }) => performance.starts_at.slice(0, 7))),
  };
}

/** What was called off stands in the calendar, and makes no run. */
function isPlayed({ availability }: Evening): boolean {
  return availability.state !== 'cancelled';
}

function entryOf(show: ShowSummaryView, evenings: readonly Evening[]): SeasonEntry | null {
  const own = evenings.filter((evening) => evening.performance.show.slug === show.slug && isPlayed(evening));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const bookable = own.find(({ availability }) => canBook(availability)) ?? null;
  return { show, first, last, bookable, count: own.length };
}
