import type { PerformanceSummaryView } from '@azionelab/contracts';
import { art } from '../parts/art';
import { availabilityChip, canBook, doorHint } from '../parts/availability';
import { h } from '../parts/h';
import { machine, type When } from '../parts/when';
import type { Words } from '../words/words';

interface RowSettings {
  words: Words;
  when: When;
  /** Page of the show. */
  showPage: string;
  /** Where it is booked; null opens the booking in place. */
  bookPage: string | null;
  /** Of links that lead out of the programme. */
  target: string | null;
  book: () => void;
}

/** One evening of the programme: day, drawing, title, place, what is left, and what can be done about it. */
export function eveningRow(evening: PerformanceSummaryView, settings: RowSettings): HTMLElement {
  const { show, venue, starts_at: at, availability } = evening;
  const { words, when, showPage, target } = settings;
  const day = h(
    'time',
    { class: 'day', part: 'date', datetime: machine(at) },
    h('b', {}, when.day(at)),
    h('span', {}, h('span', {}, when.weekday(at)), ' ', h('span', {}, when.month(at))),
  );
  const title = h('a', { href: showPage, target, part: 'title-link' }, show.title);
  const what = h(
    'div',
    { class: 'what' },
    h('p', { class: 'title', part: 'title' }, title),
    show.credit && h('p', { class: 'credit', part: 'credit' }, show.credit),
  );
  const time = h('b', { class: 'time' }, when.time(at));
  const place = h('span', { class: 'quiet' }, [venue.name, venue.city].filter(Boolean).join(', '));
  const where = h('p', { class: 'where', part: 'place' }, time, ' ', place);
  const isOff = availability === 'past' || availability === 'cancelled';
  const facts = { class: `row${isOff ? ` off ${availability}` : ''}`, part: 'evening', 'data-evening': evening.id };
  const parts = [day, art(show, 480, 270), what, where, h('p', { class: 'now' }, availabilityChip(evening, words))];
  return h('li', facts, ...parts, h('p', { class: 'action' }, actionOf(evening, settings)));
}

function actionOf(evening: PerformanceSummaryView, { words, when, bookPage, book }: RowSettings): Node | null {
  const hint = doorHint(evening, words);
  if (!canBook(evening)) return hint === null ? null : h('span', { class: 'quiet' }, hint);
  const label = words.bookLabel(evening.show.title, when.short(evening.starts_at));
  const facts = { class: 'button filled', part: 'button book', 'aria-label': label };
  if (bookPage !== null) return h('a', { ...facts, href: bookPage }, words.book);
  const button = h('button', { ...facts, type: 'button' }, words.book);
  button.addEventListener('click', book);
  return button;
}
