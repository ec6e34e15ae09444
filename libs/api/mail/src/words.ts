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
  code: string;
  buttonNotWorking: string;
}

export const WORDS: Record<Locale, Words> = { it: italian, en: english };

/** The subject line of a message about a show, e.g. `Il tuo biglietto: Ballata per un faro spento`. */
export function subjectOf(kind: LetterKind, locale: Locale, showTitle: string): string {
  return `${WORDS[locale].subject[kind]}: ${showTitle}`;
}
