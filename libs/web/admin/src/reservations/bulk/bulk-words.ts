import type { BulkAction } from '@azionelab/contracts';
import { failureWords } from '@azionelab/web/kernel';
import { refusedWords } from '../words/office-refusal';
import type { BulkOutcome } from './bulk-run';

/** The question, before anything is done. */
export const BULK_TITLES: Record<BulkAction, string> = {
  resend: $localize`:@@admin.reservations.bulk-resend-title:Mandare di nuovo le mail?`,
  cancel: $localize`:@@admin.reservations.bulk-cancel-title:Disdire le prenotazioni?`,
};

/** The button that does it, with its number. */
export function bulkVerb(action: BulkAction, count: number): string {
  if (action === 'resend') {
    return count === 1
      ? $localize`:@@admin.reservations.bulk-resend-one:Manda 1 mail`
      : $localize`:@@admin.reservations.bulk-resend-many:Manda ${count}:count: mail`;
  }
  return count === 1
    ? $localize`:@@admin.reservations.bulk-cancel-one:Disdici 1 prenotazione`
    : $localize`:@@admin.reservations.bulk-cancel-many:Disdici ${count}:count: prenotazioni`;
}

/** `7 sent, 2 skipped.`, and what stopped it. */
export function outcomeWords({ action, done, refused, failure }: BulkOutcome): string {
  const what =
    action === 'resend'
      ? $localize`:@@admin.reservations.bulk-sent:Mandate: ${done}:done:, saltate: ${refused}:refused:.`
      : $localize`:@@admin.reservations.bulk-cancelled:Disdette: ${done}:done:, saltate: ${refused}:refused:.`;
  return failure ? `${what} ${failureWords(failure)}` : what;
}

/** Why one was skipped. Of a conflict a bulk action tells no reason: a letter has nowhere to go, or comes too late. */
export function skippedWords(state: string): string {
  return state === 'conflict'
    ? $localize`:@@admin.reservations.bulk-nowhere:Non c’è un indirizzo a cui scrivere, o la serata è finita.`
    : refusedWords(state);
}
