import type { Locale } from '@azionelab/contracts';

/**
 * Days and months, the short ones being the first three letters of each. Words and not `Intl`: to make the first of its
 * formats takes a phone longer than to hydrate a page.
 */
export const CALENDAR_WORDS: Readonly<Record<Locale, { weekdays: readonly string[]; months: readonly string[] }>> = {
  it: {
    weekdays: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
  },
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
};
