import type { Locale } from '@azionelab/contracts';
import type { LetterKind } from './letter-content';

const SUBJECTS: Record<Locale, Record<LetterKind, string>> = {
  it: {
    confirmation_request: 'Conferma i tuoi posti',
    ticket: 'Il tuo biglietto',
    cancellation: 'Prenotazione annullata',
  },
  en: {
    confirmation_request: 'Confirm your seats',
    ticket: 'Your ticket',
    cancellation: 'Booking cancelled',
  },
};

/** The subject line of a message about a show, e.g. `Il tuo biglietto: Ballata per un faro spento`. */
export function subjectOf(kind: LetterKind, locale: Locale, showTitle: string): string {
  return `${SUBJECTS[locale][kind]}: ${showTitle}`;
}
