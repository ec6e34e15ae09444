import type { Language } from './words';

/** What the elements for other sites say, beside the words of the site itself. */
export interface EmbedWords {
  programme: string;
  soldOut: string;
  closed: string;
  few: RegExp;
  otherEvenings: string;
  thingsToMend: string;
  mendEmail: string;
  writeEmail: RegExp;
}

export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = {
  it: {
    programme: 'Programma',
    soldOut: 'Tutto esaurito',
    closed: 'Prenotazioni chiuse',
    few: /^Ultim/,
    otherEvenings: 'Le altre sere',
    thingsToMend: 'Ci sono 3 cose da sistemare',
    mendEmail: 'Controlla l’indirizzo email',
    writeEmail: /Scrivi l’indirizzo intero/,
  },
  en: {
    programme: 'Programme',
    soldOut: 'Sold out',
    closed: 'Booking closed',
    few: /^Last/,
    otherEvenings: 'Other evenings',
    thingsToMend: '3 things need your attention',
    mendEmail: 'Check the email address',
    writeEmail: /Write the whole address/,
  },
};
