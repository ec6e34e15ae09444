import type { PerformanceView } from '@azionelab/contracts';
import { art } from '../parts/art';
import { availabilityChip } from '../parts/availability';
import { h } from '../parts/h';
import { machine, type When } from '../parts/when';
import type { Words } from '../words/words';

/** The evening that is booked: what, when, where, and what is left now. */
export class EveningAside {
  readonly element: HTMLElement;
  private readonly left = h('p', { class: 'left' });

  constructor(
    { show, venue, starts_at: at }: PerformanceView,
    private readonly words: Words,
    when: When,
  ) {
    const place = [venue.name, venue.address, venue.city].filter(Boolean).join(', ');
    this.element = h(
      'div',
      { class: 'aside', part: 'evening' },
      art(show, 640, 300),
      h('p', { class: 'title', part: 'title' }, show.title),
      show.credit && h('p', { class: 'credit' }, show.credit),
      h('p', {}, h('time', { class: 'strong date', datetime: machine(at) }, when.long(at))),
      h('p', {}, place),
      this.left,
    );
  }

  /** What is left now. */
  tell(evening: PerformanceView): void {
    const now = evening.availability === 'free' || evening.availability === 'few' ? ` ${this.words.now}` : '';
    this.left.replaceChildren(availabilityChip(evening, this.words), now);
  }
}
