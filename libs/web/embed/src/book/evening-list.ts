import type { PerformanceSummaryView } from '@azionelab/contracts';
import { availabilityChip, canBook, doorHint } from '../parts/availability';
import { h } from '../parts/h';
import type { When } from '../parts/when';
import type { Words } from '../words/words';

interface Choice {
  words: Words;
  when: When;
  choose: (evening: PerformanceSummaryView) => void;
}

/** Evenings of a show to choose from; one that cannot be booked says why. */
export function eveningList(evenings: readonly PerformanceSummaryView[], { words, when, choose }: Choice): HTMLElement {
  const rows = evenings.map((evening) => {
    const at = when.long(evening.starts_at);
    const hint = doorHint(evening, words);
    const button = canBook(evening) && h('button', { type: 'button', class: 'button', part: 'button' }, words.book);
    if (button) {
      button.setAttribute('aria-label', words.bookLabel(evening.show.title, when.short(evening.starts_at)));
      button.addEventListener('click', () => choose(evening));
    }
    const place = h('span', { class: 'quiet' }, evening.venue.name);
    const what = h('p', {}, h('strong', { class: 'date' }, at), ' ', place);
    return h('li', {}, what, availabilityChip(evening, words), button || (hint && h('span', { class: 'quiet' }, hint)));
  });
  return h('ul', { class: 'fascia choices', role: 'list', part: 'list' }, ...rows);
}
