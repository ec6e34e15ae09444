import { failureWords, type Failure } from '@azionelab/web/kernel';

/** Why the question did not get through. */
export function findFailure(failure: Failure): string {
  if (failure.kind === 'refused' && failure.retryAfter) {
    const minutes = Math.ceil(failure.retryAfter / 60);
    return minutes === 1
      ? $localize`:@@public-site.find.wait-one:Troppi tentativi da qui. Riprova tra un minuto.`
      : $localize`:@@public-site.find.wait:Troppi tentativi da qui. Riprova tra ${minutes}:minutes: minuti.`;
  }
  return failureWords(failure);
}
