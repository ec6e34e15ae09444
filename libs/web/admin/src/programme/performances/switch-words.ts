import type { OfficePerformanceView } from '@azionelab/contracts';
import { failureWords, type Failure, type Formats } from '@azionelab/web/kernel';

/** What the switch of an evening did. */
export function switchedWords({ starts_at, is_booking_enabled }: OfficePerformanceView, formats: Formats): string {
  const when = formats.dayAndTime(starts_at);
  return is_booking_enabled
    ? $localize`:@@admin.programme.opened:Prenotazioni aperte per ${when}:when:.`
    : $localize`:@@admin.programme.closed:Prenotazioni chiuse per ${when}:when:.`;
}

/** Why it did nothing. */
export function switchFailed(failure: Failure): string {
  return failure.kind === 'refused' && failure.refusal.status === 'conflict'
    ? $localize`:@@admin.programme.switch-conflict:Qualcun altro ha appena cambiato questa sera. Ricarica la pagina e riprova.`
    : failureWords(failure);
}
