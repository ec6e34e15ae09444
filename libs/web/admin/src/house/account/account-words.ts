import { PASSWORD_MIN } from '@azionelab/contracts';
import { failureWords, type Failure } from '@azionelab/web/kernel';

export const NEW_PASSWORD_HINT = $localize`:@@admin.house.password.hint:Almeno ${PASSWORD_MIN}:min: caratteri. Una frase va bene.`;

/** What is wrong with a password that should prove who is here. */
export function proofWords(failure: Failure): string {
  if (failure.kind === 'invalid' || (failure.kind === 'refused' && failure.refusal.status === 'invalid_credentials')) {
    return $localize`:@@admin.house.password.wrong:Non è la tua password. Riprova.`;
  }
  return failureWords(failure);
}

/** What is wrong with a code that should prove the second factor. */
export function codeProblem(failure: Failure): string {
  if (failure.kind === 'invalid' || (failure.kind === 'refused' && failure.refusal.status === 'second_factor_wrong')) {
    return $localize`:@@admin.house.factor.code-wrong:Il codice non corrisponde. Guarda che l’ora del telefono sia giusta, aspetta il prossimo e scrivilo.`;
  }
  return failureWords(failure);
}
