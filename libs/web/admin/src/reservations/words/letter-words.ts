import type { MessageKind, MessageStatus, OfficeMessageView } from '@azionelab/contracts';
import type { StateChip } from './reservation-words';

/** What a letter is about. */
export const LETTER_KIND_WORDS: Record<MessageKind, string> = {
  confirmation_request: $localize`:@@admin.letters.kind-confirmation-request:Link di conferma`,
  ticket: $localize`:@@admin.letters.kind-ticket:Biglietto`,
  cancellation: $localize`:@@admin.letters.kind-cancellation:Disdetta`,
  seats_changed: $localize`:@@admin.letters.kind-seats-changed:Posti cambiati`,
  performance_moved: $localize`:@@admin.letters.kind-performance-moved:Sera spostata`,
  performance_cancelled: $localize`:@@admin.letters.kind-performance-cancelled:Sera annullata`,
  reminder: $localize`:@@admin.letters.kind-reminder:Promemoria`,
  invitation: $localize`:@@admin.letters.kind-invitation:Invito`,
  password_reset: $localize`:@@admin.letters.kind-password-reset:Nuova password`,
  webhook_off: $localize`:@@admin.letters.kind-webhook-off:Webhook spento`,
};

const CHIPS: Record<MessageStatus, StateChip> = {
  owed: { tone: 'info', icon: 'schedule', words: $localize`:@@admin.letters.state-owed:Da mandare` },
  sent: { tone: 'ok', icon: 'check_circle', words: $localize`:@@admin.letters.state-sent:Mandata` },
  failed: { tone: 'err', icon: 'error', words: $localize`:@@admin.letters.state-failed:Non arrivata` },
};

/** One that nobody needs any more did not fail. */
const SUPERSEDED: StateChip = {
  tone: 'off',
  icon: 'block',
  words: $localize`:@@admin.letters.state-superseded:Superata`,
};

/** Where a letter stands. */
export function letterState({ status, last_error }: Pick<OfficeMessageView, 'status' | 'last_error'>): StateChip {
  return last_error === 'superseded' ? SUPERSEDED : CHIPS[status];
}

const SILENT = ['ECONNREFUSED', 'ECONNRESET', 'ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ENOTFOUND', 'EABORT'];

/** Why a letter did not get through, and what a person can do about it. */
export function letterError({ last_error, recipient, status }: OfficeMessageView): string | null {
  if (!last_error) return null;
  if (last_error === 'superseded') {
    return $localize`:@@admin.letters.error-superseded:Quando toccava a lei non serviva più.`;
  }
  const code = Number(/^SMTP (\d{3})$/.exec(last_error)?.[1] ?? NaN);
  if (code >= 500) {
    return $localize`:@@admin.letters.error-refused:La casella ${recipient}:address: non esiste o non accetta posta. Controlla l’indirizzo.`;
  }
  if (code >= 400) {
    return $localize`:@@admin.letters.error-later:La casella ${recipient}:address: per ora non accetta posta.`;
  }
  if (last_error === 'EAUTH') {
    return $localize`:@@admin.letters.error-auth:Il server della posta non ci riconosce. Chiama chi gestisce il sito.`;
  }
  if (SILENT.includes(last_error)) {
    return status === 'failed'
      ? $localize`:@@admin.letters.error-gave-up:Il server della posta non ha mai risposto. Mandala di nuovo.`
      : $localize`:@@admin.letters.error-silent:Il server della posta non risponde. Riproviamo da soli.`;
  }
  return $localize`:@@admin.letters.error-other:Guasto tecnico: ${last_error}:error:.`;
}
