import { HttpErrorResponse } from '@angular/common/http';
import type { Locale } from '@azionelab/contracts';
import { type Formats, readFailure } from '@azionelab/web/kernel';
import { catchError, throwError, type Observable } from 'rxjs';
import type { EditField } from '../../form';
import { leftWords, refusedWords } from '../words/office-refusal';

export const LOCALE_WORDS: Record<Locale, string> = { it: 'Italiano', en: 'English' };

/** The fields of the form in words; the evening's own words come from whoever knows the evenings. */
export function guestFields(eveningWords: (id: unknown) => string): Record<string, EditField> {
  return {
    performance: {
      label: $localize`:@@admin.reservations.field-evening:Sera`,
      id: 'evenings',
      words: eveningWords,
      error: ({ required }) => (required ? $localize`:@@admin.reservations.choose-evening:Scegli una sera.` : null),
    },
    party_size: { label: $localize`:@@admin.reservations.field-seats:Posti` },
    name: { label: $localize`:@@admin.reservations.field-name:Nome e cognome` },
    email: {
      label: $localize`:@@admin.reservations.field-email:Email`,
      error: ({ needed }) =>
        needed
          ? $localize`:@@admin.reservations.email-needed:Per mandare il link serve un indirizzo. Altrimenti conferma subito.`
          : null,
    },
    phone: { label: $localize`:@@admin.reservations.field-phone:Telefono` },
    notes: { label: $localize`:@@admin.reservations.field-notes:Richieste` },
    locale: {
      label: $localize`:@@admin.reservations.field-locale:Lingua delle mail`,
      words: (locale) => LOCALE_WORDS[locale as Locale],
    },
  };
}

/**
 * What the evening has no room for is told at the seats, and that it cannot be booked at the evening: as if the API had
 * found the field wrong. `refresh` asks again what is left.
 */
export function atItsField<Answer>(answer: Observable<Answer>, formats: Formats, refresh: () => void) {
  return answer.pipe(
    catchError((error: unknown) => {
      const failure = readFailure(error);
      if (failure.kind !== 'refused') return throwError(() => error);
      const { refusal } = failure;
      switch (refusal.status) {
        case 'no_capacity':
          refresh();
          return wrong('party_size', leftWords(refusal.available_seats, formats));
        case 'booking_closed':
        case 'performance_started':
          refresh();
          return wrong('performance', refusedWords(refusal.status));
        case 'conflict':
          return throwError(() => error);
        default:
          return wrong('', refusedWords(refusal.status));
      }
    }),
  );
}

function wrong(field: string, words: string): Observable<never> {
  return throwError(() => new HttpErrorResponse({ status: 400, error: { [field]: [words] } }));
}
