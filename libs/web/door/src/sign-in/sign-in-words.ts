import type { AbstractControl } from '@angular/forms';
import { failureWords, type Failure } from '@azionelab/web/kernel';
import type { ErrorItem } from '@azionelab/web/ui';
import { waitingTime } from '../frame/waiting-time';

export function emailWords(email: AbstractControl<string>): string | null {
  if (email.hasError('required')) return $localize`:@@door.sign-in.email-missing:Scrivi la tua email.`;
  if (email.hasError('email'))
    return $localize`:@@door.sign-in.email-wrong:Scrivi l’email per intero, per esempio nome@esempio.it.`;
  return null;
}

export function passwordWords(password: AbstractControl<string>): string | null {
  return password.hasError('required') ? $localize`:@@door.sign-in.password-missing:Scrivi la password.` : null;
}

/** Why nobody was signed in, and what to do. */
export function signInErrors(failure: Failure): ErrorItem[] {
  if (failure.kind === 'invalid') {
    return [
      {
        field: 'email',
        text: $localize`:@@door.sign-in.email-wrong:Scrivi l’email per intero, per esempio nome@esempio.it.`,
      },
    ];
  }
  if (failure.kind !== 'refused') return [{ text: failureWords(failure) }];
  switch (failure.refusal.status) {
    case 'invalid_credentials':
      return [{ field: 'password', text: failureWords(failure) }];
    case 'rate_limited': {
      const time = waitingTime(failure.retryAfter);
      return [{ text: $localize`:@@door.sign-in.wait:Troppi tentativi. Riprova fra ${time}:time:.` }];
    }
    case 'csrf_failed':
      return [
        { text: $localize`:@@door.sign-in.stale:La pagina è rimasta aperta troppo a lungo. Premi di nuovo Accedi.` },
      ];
    default:
      return [{ text: failureWords(failure) }];
  }
}
