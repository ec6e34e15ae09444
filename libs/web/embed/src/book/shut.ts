import { type Bookable, sayAvailability } from '../parts/availability';
import { doorsOpenAt } from '../parts/when';
import type { Told, Words } from '../words/words';

/** Why an evening cannot be booked, and what can be done about it. */
export function whyShut(evening: Bookable, words: Words): Told {
  const title = sayAvailability(evening, words);
  switch (evening.availability) {
    case 'closed':
      return { title, text: words.shutClosed(doorsOpenAt(evening.starts_at)) };
    case 'sold_out':
      return { title, text: words.shutSoldOut };
    case 'cancelled':
      return { title, text: words.shutCancelled };
    default:
      return { title, text: words.shutOver };
  }
}
