import type { RefusalState } from '@azionelab/contracts';
import type { Failure } from './refusal';

/** One sentence for each refusal, in the language of the build; a new state without words does not compile. */
export const REFUSAL_WORDS: Record<RefusalState, string> = {
  invalid_token: $localize`:@@kernel.refusal.invalid-token:Questo link non è intero. Copialo tutto dalla mail.`,
  not_authenticated: $localize`:@@kernel.refusal.not-authenticated:Accedi per continuare.`,
  invalid_credentials: $localize`:@@kernel.refusal.invalid-credentials:Email o password non corrispondono.`,
  second_factor_required: $localize`:@@kernel.refusal.second-factor-required:Scrivi il codice della tua app di autenticazione.`,
  second_factor_wrong: $localize`:@@kernel.refusal.second-factor-wrong:Questo codice non corrisponde, o è già servito.`,
  second_factor_missing: $localize`:@@kernel.refusal.second-factor-missing:Prima imposta il secondo fattore: la compagnia lo chiede.`,
  permission_denied: $localize`:@@kernel.refusal.permission-denied:Il tuo ruolo non permette questa azione.`,
  csrf_failed: $localize`:@@kernel.refusal.csrf-failed:La pagina è rimasta aperta troppo a lungo. Ricaricala e riprova.`,
  not_found: $localize`:@@kernel.refusal.not-found:Qui non c’è niente.`,
  unknown_token: $localize`:@@kernel.refusal.unknown-token:Non conosciamo questo link. Copialo intero dalla mail, o prenota di nuovo.`,
  method_not_allowed: $localize`:@@kernel.refusal.method-not-allowed:Questa azione qui non esiste.`,
  booking_closed: $localize`:@@kernel.refusal.booking-closed:Le prenotazioni per questa sera sono chiuse.`,
  no_capacity: $localize`:@@kernel.refusal.no-capacity:Non ci sono più posti per tutti.`,
  already_confirmed: $localize`:@@kernel.refusal.already-confirmed:Già confermata. Non devi fare altro.`,
  reservation_not_pending: $localize`:@@kernel.refusal.reservation-not-pending:Questa prenotazione non si può più confermare.`,
  reservation_not_confirmed: $localize`:@@kernel.refusal.reservation-not-confirmed:Questa prenotazione non è confermata.`,
  reservation_cancelled: $localize`:@@kernel.refusal.reservation-cancelled:Questa prenotazione è stata disdetta.`,
  already_checked_in: $localize`:@@kernel.refusal.already-checked-in:Siete già entrati.`,
  wrong_performance: $localize`:@@kernel.refusal.wrong-performance:Il biglietto è per un’altra sera.`,
  outside_check_in_window: $localize`:@@kernel.refusal.outside-check-in-window:L’ingresso per questa sera ora non è aperto.`,
  performance_started: $localize`:@@kernel.refusal.performance-started:Lo spettacolo è già cominciato.`,
  conflict: $localize`:@@kernel.refusal.conflict:Nel frattempo qualcosa è cambiato. Ricarica e riprova.`,
  token_expired: $localize`:@@kernel.refusal.token-expired:Il link è scaduto. Prenota di nuovo: basta un minuto.`,
  idempotency_key_reused: $localize`:@@kernel.refusal.idempotency-key-reused:Questa richiesta era già partita con altri dati. Ricarica la pagina.`,
  rate_limited: $localize`:@@kernel.refusal.rate-limited:Troppi tentativi. Aspetta un momento e riprova.`,
  unavailable: $localize`:@@kernel.refusal.unavailable:Il botteghino è molto occupato. Riprova tra un momento.`,
};

/** One sentence for any failure; what is wrong with a field is told beside the field. */
export function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case 'refused':
      return REFUSAL_WORDS[failure.refusal.status];
    case 'invalid':
      return $localize`:@@kernel.failure.invalid:Qualcosa non va in quello che hai scritto.`;
    case 'offline':
      return $localize`:@@kernel.failure.offline:Niente rete. Quello che hai scritto è ancora qui: riprova.`;
    case 'fault':
      return $localize`:@@kernel.failure.fault:Guasto tecnico, non è colpa tua. Riprova tra un momento.`;
  }
}
