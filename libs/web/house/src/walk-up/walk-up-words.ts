import { failureWords, Formats, type Failure } from '@azionelab/web/kernel';

/** Why nobody came in without a booking, and what to do. */
export function walkUpRefusal(failure: Failure, formats: Formats): string {
  if (failure.kind === 'offline') {
    return $localize`:@@house.walk-up.offline:Niente rete: quanti posti restano lo sa solo il botteghino. Riprova, non conta due volte.`;
  }
  if (failure.kind === 'refused' && failure.refusal.status === 'no_capacity') {
    const left = failure.refusal.available_seats;
    return left === 0
      ? $localize`:@@house.walk-up.full:Non ci sono più posti.`
      : $localize`:@@house.walk-up.too-many:Restano solo ${formats.seats(left)}:seats:.`;
  }
  return failureWords(failure);
}
