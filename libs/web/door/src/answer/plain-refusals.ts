import type { RefusalState } from '@azionelab/contracts';
import type { Answered } from './door-answers';
import { CHOOSE, RETRY, SCAN_NEXT, SIGN_IN } from './next-steps';

const NO_ANSWER: Answered = {
  tone: 'warn',
  icon: 'warning',
  title: $localize`:@@door.refusal.busy:Un attimo`,
  why: $localize`:@@door.refusal.busy-why:Il botteghino non ha risposto. Riprova: non conta due volte.`,
  ...RETRY,
};

/** Refusals that say the same every time; those that tell facts are told by `Refusals`. */
export const PLAIN_REFUSALS: Partial<Record<RefusalState, Answered>> = {
  reservation_not_confirmed: {
    tone: 'wait',
    icon: 'mark_email_unread',
    title: $localize`:@@door.refusal.not-confirmed:Non confermata`,
    why: $localize`:@@door.refusal.not-confirmed-why:Chiedi di aprire il link nella posta e premere Conferma.`,
    ...SCAN_NEXT,
  },
  reservation_cancelled: {
    tone: 'stop',
    icon: 'block',
    title: $localize`:@@door.refusal.cancelled:Disdetta`,
    why: $localize`:@@door.refusal.cancelled-why:La prenotazione è stata disdetta: i posti sono tornati liberi.`,
    ...SCAN_NEXT,
  },
  token_expired: {
    tone: 'stop',
    icon: 'hourglass_bottom',
    title: $localize`:@@door.refusal.expired:Scaduto`,
    why: $localize`:@@door.refusal.expired-why:La serata di questo biglietto è passata.`,
    ...SCAN_NEXT,
  },
  unknown_token: {
    tone: 'stop',
    icon: 'help',
    title: $localize`:@@door.refusal.unknown:Codice sconosciuto`,
    why: $localize`:@@door.refusal.unknown-why:Non è un nostro biglietto. Prova a scrivere il codice sotto il QR.`,
    ...SCAN_NEXT,
  },
  invalid_token: {
    tone: 'stop',
    icon: 'error',
    title: $localize`:@@door.refusal.invalid:Non è un biglietto`,
    why: $localize`:@@door.refusal.invalid-why:Chiedi il QR arrivato per posta, quello con il codice sotto.`,
    ...SCAN_NEXT,
  },
  permission_denied: {
    tone: 'stop',
    icon: 'lock',
    title: $localize`:@@door.refusal.denied:Non permesso`,
    why: $localize`:@@door.refusal.denied-why:Il tuo account non può far entrare a questa porta.`,
    ...CHOOSE,
  },
  not_authenticated: {
    tone: 'wait',
    icon: 'lock',
    title: $localize`:@@door.refusal.signed-out:Sessione finita`,
    why: $localize`:@@door.refusal.signed-out-why:Accedi di nuovo: torni subito a questa porta.`,
    ...SIGN_IN,
  },
  csrf_failed: NO_ANSWER,
  unavailable: NO_ANSWER,
};
