import type { RefusalState } from '@azionelab/contracts';
import { failureWords, Formats, REFUSAL_WORDS, type Failure } from '@azionelab/web/kernel';

/** What the box office is told where the visitor's words would not do. */
const OFFICE_WORDS: Partial<Record<RefusalState, string>> = {
  not_found: $localize`:@@admin.reservations.refused-not-found:Questa prenotazione non c’è più.`,
  no_capacity: $localize`:@@admin.reservations.refused-no-capacity:Non ci sono abbastanza posti.`,
  already_confirmed: $localize`:@@admin.reservations.refused-already-confirmed:È già confermata.`,
  reservation_not_pending: $localize`:@@admin.reservations.refused-not-pending:Non è più in attesa: fanne una nuova.`,
  reservation_not_confirmed: $localize`:@@admin.reservations.refused-not-confirmed:Non è confermata.`,
  reservation_cancelled: $localize`:@@admin.reservations.refused-cancelled:È già disdetta.`,
  already_checked_in: $localize`:@@admin.reservations.refused-inside:Sono già entrati: annulla prima l’ingresso.`,
  booking_closed: $localize`:@@admin.reservations.refused-closed:Questa sera non si prenota più.`,
  performance_started: $localize`:@@admin.reservations.refused-started:Lo spettacolo è già cominciato.`,
  rate_limited: $localize`:@@admin.reservations.refused-too-soon:Troppo presto dopo l’ultima volta: aspetta un minuto e riprova.`,
  token_expired: $localize`:@@admin.reservations.refused-expired:Il link è scaduto: fanne una nuova.`,
};

/** Why nothing came of it, for one of many: a refusal's state, or the reason of a conflict. */
export function refusedWords(state: string): string {
  if (state === 'no_address')
    return $localize`:@@admin.reservations.refused-no-address:Non ha lasciato un indirizzo email.`;
  if (state === 'over') return $localize`:@@admin.reservations.refused-over:La serata è finita.`;
  if (state === 'on_its_way') return $localize`:@@admin.letters.refused-on-its-way:È già in partenza.`;
  if (state === 'of_an_account') {
    return $localize`:@@admin.letters.refused-of-account:Il suo link si rifà dalla pagina della persona.`;
  }
  if (!isRefusal(state))
    return $localize`:@@admin.reservations.refused-other:Non si può fare adesso (${state}:state:).`;
  return OFFICE_WORDS[state] ?? REFUSAL_WORDS[state];
}

/** One sentence for any failure of what the box office did. */
export function officeFailure(failure: Failure, formats: Formats): string {
  if (failure.kind !== 'refused') return failureWords(failure);
  const { refusal } = failure;
  if (refusal.status === 'no_capacity') return leftWords(refusal.available_seats, formats);
  return refusedWords((refusal.status === 'conflict' && refusal.reason) || refusal.status);
}

/** What is left where more was asked for. */
export function leftWords(seats: number, formats: Formats): string {
  if (seats === 1) return $localize`:@@admin.reservations.one-left:Per questa sera resta solo 1 posto.`;
  return seats === 0
    ? $localize`:@@admin.reservations.none-left:Per questa sera non ci sono più posti. Scegline un’altra.`
    : $localize`:@@admin.reservations.too-few-left:Per questa sera restano solo ${formats.seats(seats)}:seats:.`;
}

function isRefusal(state: string): state is RefusalState {
  return state in REFUSAL_WORDS;
}
