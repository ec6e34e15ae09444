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

export function codeWords(code: AbstractControl<string>): string | null {
  return code.value.trim() ? null : $localize`:@@door.sign-in.code-missing:Scrivi il codice.`;
}

/** Why nobody was signed in, and what to do. */
export function signInErrors(failure: Failure): ErrorItem[] {
  if (failure.kind === 'invalid') return [emailAgain()];
  if (failure.kind !== 'refused') return [{ text: failureWords(failure) }];
  switch (failure.refusal.status) {
    case 'invalid_credentials':
      return [{ field: 'password', text: failureWords(failure) }];
    case 'second_factor_wrong':
      return [
        {
          field: 'code',
          text: $localize`:@@door.sign-in.code-wrong:Questo codice non corrisponde, o è già servito. Aspetta il prossimo e scrivi quello.`,
        },
      ];
    case 'rate_limited':
      return [waitFirst(failure.retryAfter)];
    case 'csrf_failed':
      return [
        { text: $localize`:@@door.sign-in.stale:La pagina è rimasta aperta troppo a lungo. Premi di nuovo Accedi.` },
      ];
    default:
      return [{ text: failureWords(failure) }];
  }
}

/** Why no link to another password was asked for. */
export function forgotErrors(failure: Failure): ErrorItem[] {
  if (failure.kind === 'invalid') return [emailAgain()];
  return failure.kind === 'refused' && failure.refusal.status === 'rate_limited'
    ? [waitFirst(failure.retryAfter)]
    : [{ text: failureWords(failure) }];
}

function emailAgain(): ErrorItem {
  return {
    field: 'email',
    text: $localize`:@@door.sign-in.email-wrong:Scrivi l’email per intero, per esempio nome@esempio.it.`,
  };
}

function waitFirst(seconds: number | null): ErrorItem {
  const time = waitingTime(seconds);
  return { text: $localize`:@@door.sign-in.wait:Troppi tentativi. Riprova fra ${time}:time:.` };
}
