import type {
  EveningBefore,
  PerformanceCancelledLetter,
  PerformanceMovedLetter,
  ReminderLetter,
  SeatsChangedLetter,
} from './letter-content';
import type { Times } from './times';
import type { Wording } from './wording';
import type { Sentence, Words } from './words';

const plain = (before: string): Sentence => ({ before, strong: '', after: '' });

/** What a company says in its own words: a sentence for each line. */
const said = (remark: string): Sentence[] => remark.split(/\n+/).filter(Boolean).map(plain);

function told(before: EveningBefore, words: Words, times: Times): string {
  const { showTitle, startsAt, venueName, partySize } = before;
  const when = startsAt && times.dayAndTime(startsAt);
  return [showTitle, when, venueName, partySize && words.seats(partySize)].filter(Boolean).join(', ');
}

const NOTHING = { qr: null, code: null, farewell: null, button: null };

const ticketButton = (url: string, words: Words) => ({
  label: words.ticket.button,
  url,
  notWorking: words.buttonNotWorking,
});

export function seatsChanged(letter: SeatsChangedLetter, words: Words, times: Times): Wording {
  const { heading, before, ticketHolds, notAsked } = words.seatsChanged;
  return {
    ...NOTHING,
    heading: heading(words.seats(letter.partySize)),
    button: ticketButton(letter.ticketUrl, words),
    sentences: [before(told(letter.before, words, times)), plain(ticketHolds)],
    note: notAsked,
  };
}

export function performanceMoved(letter: PerformanceMovedLetter, words: Words, times: Times): Wording {
  const { heading, before, holds, notComing } = words.performanceMoved;
  const { of, url } = letter.link;
  const ticket = ticketButton(url, words);
  return {
    ...NOTHING,
    heading,
    button: of === 'ticket' ? ticket : { ...ticket, label: words.confirmationRequest.button },
    sentences: [
      before(told(letter.before, words, times)),
      ...said(letter.remark),
      ...(of === 'ticket' ? [holds(words.seats(letter.partySize))] : []),
    ],
    note: notComing,
  };
}

export function performanceCancelled(letter: PerformanceCancelledLetter, words: Words): Wording {
  const { heading, cancelled, sorry } = words.performanceCancelled;
  return {
    ...NOTHING,
    heading,
    sentences: [...said(letter.remark), cancelled(words.seats(letter.partySize), letter.code)],
    note: sorry,
  };
}

export function reminder(letter: ReminderLetter, words: Words): Wording {
  const { heading, giveBack, keepIt } = words.reminder;
  return {
    ...NOTHING,
    heading: heading(words.seats(letter.partySize)),
    button: ticketButton(letter.ticketUrl, words),
    sentences: [plain(giveBack)],
    note: keepIt,
  };
}
