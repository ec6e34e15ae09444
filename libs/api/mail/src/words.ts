import type { Locale } from '@azionelab/contracts';
import type { LetterKind } from './letter-content';
import { english } from './words.en';
import { italian } from './words.it';

/** A sentence with one bold part. */
export interface Sentence {
  before: string;
  strong: string;
  after: string;
}

/** What a letter about an account says. */
interface AccountWords {
  /** What the band bears where other letters name the show. */
  title: string;
  heading(company: string): string;
  button: string;
  deadline(until: string): Sentence;
  notAsked: string;
}

/** Everything that letters say, in one language. */
export interface Words {
  subject: Record<LetterKind, string>;
  /** `2 posti` */
  seats(count: number): string;
  confirmationRequest: {
    heading(seats: string): string;
    button: string;
    deadline(until: string): Sentence;
    notAsked: string;
  };
  ticket: {
    heading(seats: string): string;
    qrAlt: string;
    showAtDoor: string;
    button: string;
    giveBack(until: string): Sentence;
    farewell(weekday: string): string;
    keepIt: string;
  };
  cancellation: {
    heading: string;
    givenBack(seats: string, code: string): Sentence;
    notYou: string;
  };
  seatsChanged: {
    heading(seats: string): string;
    /** What it was before, e.g. `Amleto, venerdì 27 novembre, 20:45, 4 posti`. */
    before(what: string): Sentence;
    ticketHolds: string;
    notAsked: string;
  };
  performanceMoved: {
    heading: string;
    before(what: string): Sentence;
    holds(seats: string): Sentence;
    notComing: string;
  };
  performanceCancelled: {
    heading: string;
    cancelled(seats: string, code: string): Sentence;
    sorry: string;
  };
  reminder: {
    heading(seats: string): string;
    giveBack: string;
    keepIt: string;
  };
  invitation: AccountWords;
  passwordReset: AccountWords;
  webhookOff: {
    title: string;
    heading(webhook: string): string;
    failing(since: string): Sentence;
    gone: Sentence;
    whatNow: Sentence;
    button: string;
    why: string;
  };
  code: string;
  buttonNotWorking: string;
}

export const WORDS: Record<Locale, Words> = { it: italian, en: english };

/**
 * The subject line of a message about a show, e.g. `Il tuo biglietto: Ballata per un faro spento`; one about an account
 * names the company.
 */
export function subjectOf(kind: LetterKind, locale: Locale, name: string): string {
  return `${WORDS[locale].subject[kind]}: ${name}`;
}
