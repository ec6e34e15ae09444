import { inject, Injectable } from '@angular/core';
import type { CheckInPreviewView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import type { DoorAnswer } from '@azionelab/web/ui';
import type { DoorState } from '../evening/door-store';
import { PLAIN_REFUSALS } from './plain-refusals';
import { Refusals } from './refusals';

/** What the main button of an answer does. */
export type NextStep = 'admit' | 'scan_next' | 'retry' | 'sign_in' | 'choose';

/** An answer in words, and what its main button does. */
export interface Answered extends DoorAnswer {
  next: NextStep;
}

/** Words, colour and sign for whatever a ticket leads to. */
@Injectable({ providedIn: 'root' })
export class DoorAnswers {
  private readonly refusals = inject(Refusals);
  private readonly now = inject(NOW);

  /** Null while there is nothing to say: the camera shows. */
  of(state: DoorState, showTitle: string): Answered | null {
    switch (state.step) {
      case 'valid':
        return valid(state.preview, state.ticket.code);
      case 'refused':
        return this.refusals.of(state, { showTitle, now: this.now() });
      case 'signed_out':
        return PLAIN_REFUSALS.not_authenticated ?? null;
      default:
        return null;
    }
  }
}

/** `Let 2 in` */
export function letInWords(seats: number): string {
  return $localize`:@@door.answer.let-in:Fai entrare ${seats}:count:`;
}

function valid({ party_size, admitted }: CheckInPreviewView, code: string | null): Answered {
  const missing = party_size - admitted;
  return {
    tone: 'valid',
    icon: 'check_circle',
    title: $localize`:@@door.answer.valid:Valido`,
    why: admitted
      ? $localize`:@@door.answer.partly:Già dentro ${admitted}:inside: di ${party_size}:party:. Entra chi manca.`
      : $localize`:@@door.answer.not-inside:Non è ancora entrato. Conta il gruppo, poi fallo entrare.`,
    people: missing,
    peopleWord: missing === 1 ? $localize`:@@door.answer.person:persona` : $localize`:@@door.answer.people:persone`,
    ...(code ? { code: $localize`:@@door.answer.booking:Prenotazione ${code}:code:` } : {}),
    action: letInWords(missing),
    actionIcon: 'login',
    dismiss: $localize`:@@door.answer.not-now:Non ora`,
    next: 'admit',
  };
}
