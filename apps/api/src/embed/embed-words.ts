import type { Locale } from '@azionelab/contracts';

/** What the pages of frames say themselves; all else the elements say. */
export const EMBED_WORDS: Readonly<Record<Locale, Record<'programme' | 'book' | 'toProgramme' | 'toBooking', string>>> =
  {
    it: {
      programme: 'Il programma',
      book: 'Prenota',
      toProgramme: 'Vedi il programma sul sito',
      toBooking: 'Prenota sul sito',
    },
    en: {
      programme: 'Programme',
      book: 'Book',
      toProgramme: 'See the programme on the website',
      toBooking: 'Book on the website',
    },
  };
