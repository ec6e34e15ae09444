import type { Availability, ShowPerformanceView } from '@azionelab/contracts';
import type { Words } from '../words/words';
import { h } from './h';
import { icon, type IconName } from './icon';
import { doorsOpenAt } from './when';

/** The facts of an evening that decide what a visitor may hope for. */
export type Bookable = Pick<ShowPerformanceView, 'starts_at' | 'available_seats' | 'availability'>;

const LOOK: Readonly<Record<Availability, readonly [tone: 'ok' | 'warn' | 'off', icon: IconName]>> = {
  free: ['ok', 'check'],
  few: ['warn', 'few'],
  sold_out: ['off', 'block'],
  closed: ['off', 'lock'],
  started: ['off', 'over'],
  past: ['off', 'over'],
  cancelled: ['off', 'close'],
};

/** True while seats can be asked for. */
export function canBook({ availability }: Pick<Bookable, 'availability'>): boolean {
  return availability === 'free' || availability === 'few';
}

/** What the API's word for an evening is in the visitor's language. */
export function sayAvailability({ availability, available_seats: seats }: Bookable, words: Words): string {
  switch (availability) {
    case 'free':
      return words.left(seats);
    case 'few':
      return words.few(seats);
    case 'sold_out':
      return words.soldOut;
    default:
      return words[availability];
  }
}

/** Beside an evening that is closed for booking: when one may come and try. */
export function doorHint({ availability, starts_at: at }: Bookable, words: Words): string | null {
  return availability === 'closed' ? words.atTheDoor(doorsOpenAt(at)) : null;
}

/** The state of an evening: icon, word and tone agree. */
export function availabilityChip(evening: Bookable, words: Words): HTMLElement {
  const [tone, name] = LOOK[evening.availability];
  return h('span', { class: `state ${tone}`, part: 'state' }, icon(name), sayAvailability(evening, words));
}
