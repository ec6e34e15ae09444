import type { BookedView, PerformanceView } from '@azionelab/contracts';
import { h } from '../parts/h';
import { icon } from '../parts/icon';
import { note } from '../parts/note';
import type { When } from '../parts/when';
import type { Words } from '../words/words';
import { maskedAddress } from './fields';

interface Letter {
  booked: BookedView;
  evening: PerformanceView;
  email: string;
  words: Words;
  when: When;
  /** Where a letter that does not arrive can be had again. */
  findPage: string;
}

/** After a booking: the letter is on its way, and the seats are not held. @returns what is shown, its heading first */
export function sent({ booked, evening, email, words, when, findPage }: Letter): [HTMLElement, ...HTMLElement[]] {
  const heading = h('h2', { class: 'heading', part: 'heading', tabindex: -1 }, icon('mail'), words.openMail);
  const seats = words.seats(booked.party_size);
  const facts = `${evening.show.title}, ${when.long(evening.starts_at)}, ${seats}`;
  return [
    heading,
    h('p', { class: 'lead' }, words.wroteTo(maskedAddress(email), when.short(booked.confirm_before))),
    h('p', { class: 'strong' }, facts),
    note('info', words.notHeld),
    h('p', {}, h('a', { href: findPage, target: '_blank', rel: 'noopener' }, words.noMail)),
  ];
}
