import { firstName } from './first-name';
import type {
  AccountLetter,
  CancellationLetter,
  ConfirmationRequestLetter,
  LetterContent,
  TicketLetter,
  WebhookOffLetter,
} from './letter-content';
import { performanceCancelled, performanceMoved, reminder, seatsChanged } from './evening-wording';
import { timesIn, type Times } from './times';
import { WORDS, type Sentence, type Words } from './words';

/** A letter in words, in the order in which it is read; HTML and text say the same. */
export interface Wording {
  heading: string;
  button: { label: string; url: string; notWorking: string } | null;
  /** The QR code itself is drawn beside it, or left out of plain text. */
  qr: { alt: string; caption: string } | null;
  /** `Codice K7QD-93MX` */
  code: string | null;
  sentences: Sentence[];
  farewell: string | null;
  note: string;
}

const withName = (name: string | undefined, text: string) =>
  name ? `${name}, ${text}` : text.charAt(0).toLocaleUpperCase() + text.slice(1);

function confirmationRequest(letter: ConfirmationRequestLetter, words: Words, times: Times): Wording {
  const { heading, button, deadline, notAsked } = words.confirmationRequest;
  return {
    heading: withName(firstName(letter.recipientName), heading(words.seats(letter.partySize))),
    button: { label: button, url: letter.confirmUrl, notWorking: words.buttonNotWorking },
    qr: null,
    code: null,
    sentences: [deadline(times.dayAndTime(letter.confirmUntil))],
    farewell: null,
    note: notAsked,
  };
}

function ticket(letter: TicketLetter, words: Words, times: Times): Wording {
  const { heading, button, qrAlt, showAtDoor, giveBack, farewell, keepIt } = words.ticket;
  const name = firstName(letter.recipientName);
  return {
    heading: heading(words.seats(letter.partySize)),
    button: { label: button, url: letter.ticketUrl, notWorking: words.buttonNotWorking },
    qr: { alt: qrAlt, caption: showAtDoor },
    code: `${words.code} ${letter.code}`,
    sentences: [giveBack(times.dayAndTime(letter.cancelUntil))],
    farewell: `${farewell(times.weekday(letter.startsAt))}${name ? `, ${name}` : ''}.`,
    note: keepIt,
  };
}

function cancellation(letter: CancellationLetter, words: Words): Wording {
  const { heading, givenBack, notYou } = words.cancellation;
  return {
    heading,
    button: null,
    qr: null,
    code: null,
    sentences: [givenBack(words.seats(letter.partySize), letter.code)],
    farewell: null,
    note: notYou,
  };
}

function account(letter: AccountLetter, words: Words, times: Times): Wording {
  const { heading, button, deadline, notAsked } = letter.kind === 'invitation' ? words.invitation : words.passwordReset;
  return {
    heading: withName(firstName(letter.recipientName), heading(letter.company.name)),
    button: { label: button, url: letter.passwordUrl, notWorking: words.buttonNotWorking },
    qr: null,
    code: null,
    sentences: [deadline(times.dayAndTime(letter.passwordUntil))],
    farewell: null,
    note: notAsked,
  };
}

function webhookOff(letter: WebhookOffLetter, words: Words, times: Times): Wording {
  const { heading, failing, gone, whatNow, button, why } = words.webhookOff;
  const { failingSince } = letter;
  return {
    heading: withName(firstName(letter.recipientName), heading(letter.webhookName)),
    button: { label: button, url: letter.webhookUrl, notWorking: words.buttonNotWorking },
    qr: null,
    code: null,
    sentences: [failingSince ? failing(times.dayAndTime(failingSince)) : gone, whatNow],
    farewell: null,
    note: why,
  };
}

/** Puts a letter into the words of its language. */
export function wordingOf(letter: LetterContent): Wording {
  const words = WORDS[letter.locale];
  const times = timesIn(letter.locale, letter.company.timeZone);
  switch (letter.kind) {
    case 'confirmation_request':
      return confirmationRequest(letter, words, times);
    case 'ticket':
      return ticket(letter, words, times);
    case 'cancellation':
      return cancellation(letter, words);
    case 'seats_changed':
      return seatsChanged(letter, words, times);
    case 'performance_moved':
      return performanceMoved(letter, words, times);
    case 'performance_cancelled':
      return performanceCancelled(letter, words);
    case 'reminder':
      return reminder(letter, words);
    case 'invitation':
    case 'password_reset':
      return account(letter, words, times);
    case 'webhook_off':
      return webhookOff(letter, words, times);
  }
}
