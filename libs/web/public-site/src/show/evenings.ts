import type { ShowPerformanceView } from '@azionelab/contracts';
import { availabilityOf, canBook, type Availability } from '@azionelab/web/kernel';

/** One evening of a show, with what a visitor may hope for. */
export interface ShowEvening {
  performance: ShowPerformanceView;
  availability: Availability;
}

/** How many evenings that are over stay in the list, as a memory. */
const PAST_SHOWN = 3;

/** What is still to come, in order; then the last of what is over. What was called off is told until its time has come. */
export function eveningsOf(performances: readonly ShowPerformanceView[], now: Date): ShowEvening[] {
  const all = performances
    .map((performance) => ({ performance, availability: availabilityOf(performance, now) }))
    .filter(({ performance, availability }) => !isForgotten(performance, availability, now))
    .sort((a, b) => Date.parse(a.performance.starts_at) - Date.parse(b.performance.starts_at));
  const isPast = ({ availability }: ShowEvening) => availability.state === 'past';
  const past = all.filter(isPast).reverse().slice(0, PAST_SHOWN);
  return [...all.filter((evening) => !isPast(evening)), ...past];
}

function isForgotten({ starts_at }: ShowPerformanceView, { state }: Availability, now: Date): boolean {
  return state === 'cancelled' && Date.parse(starts_at) <= now.getTime();
}

/** The next evening that can be booked. */
export function nextBookable(evenings: readonly ShowEvening[]): ShowEvening | null {
  return evenings.find(({ availability }) => canBook(availability)) ?? null;
}

/** The evenings whose state is no longer the one it was; a number that moved is no news. */
export function changedStates(before: readonly ShowEvening[], after: readonly ShowEvening[]): ShowEvening[] {
  const states = new Map(before.map(({ performance, availability }) => [performance.id, availability.state]));
  return after.filter(
    ({ performance: { id }, availability }) => states.has(id) && states.get(id) !== availability.state,
  );
}
