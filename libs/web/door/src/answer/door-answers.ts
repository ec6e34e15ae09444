import { inject, Injectable } from '@angular/core';
import { Formats } from '@azionelab/web/kernel';
import type { DoorAnswer } from '@azionelab/web/ui';
import type { DoorState, Party } from '../evening/door-store';
import { spanWords } from '../evening/evening-words';
import { ServerClock } from '../keep/server-clock';
import { SCAN_NEXT } from './next-steps';
import { PLAIN_REFUSALS } from './plain-refusals';
import { Refusals } from './refusals';

/** What the main button of an answer does. */
export type NextStep = 'admit' | 'scan_next' | 'retry' | 'sign_in' | 'choose';

/** An answer in words, and what its main button does. */
export interface Answered extends DoorAnswer {
  next: NextStep;
  /** That nobody was asked, and how old what was known is. */
  note?: string;
}

/** Words, colour and sign for whatever a ticket leads to. */
@Injectable({ providedIn: 'root' })
export class DoorAnswers {
  private readonly refusals = inject(Refusals);
  private readonly formats = inject(Formats);
  private readonly clock = inject(ServerClock);

  /** Null while there is nothing to say: the camera shows. */
  of(state: DoorState, showTitle: string): Answered | null {
    const telling = { showTitle, now: this.clock.now() };
    switch (state.step) {
      case 'valid':
        return { ...valid(state.party, state.ticket.code), ...this.note(state.asOf) };
      case 'admitted':
        return { ...admitted(state.seats, state.party, state.ticket.code), ...this.note(state.asOf) };
      case 'refused':
        return this.refusals.of(state, telling);
      case 'decided':
        return { ...this.refusals.decided(state, telling), ...this.note(state.asOf) };
      case 'signed_out':
        return PLAIN_REFUSALS.not_authenticated ?? null;
      default:
        return null;
    }
  }

  private note(asOf: string | null): { note?: string } {
    if (asOf === null) return {};
    const time = this.formats.time(asOf);
    const minutes = Math.floor((this.clock.now().getTime() - Date.parse(asOf)) / 60_000);
    if (minutes < 1) return { note: $localize`:@@door.answer.offline-now:Deciso senza rete, con la lista di adesso.` };
    const span = spanWords(minutes);
    return {
      note: $localize`:@@door.answer.offline:Deciso senza rete, con la lista delle ${time}:time: (${span}:span: fa).`,
    };
  }
}

/** `Let 2 in` */
export function letInWords(seats: number): string {
  return $localize`:@@door.answer.let-in:Fai entrare ${seats}:count:`;
}

function valid({ party_size, admitted }: Party, code: string | null): Answered {
  const missing = party_size - admitted;
  return {
    tone: 'valid',
    icon: 'check_circle',
    title: $localize`:@@door.answer.valid:Valido`,
    why: admitted
      ? $localize`:@@door.answer.partly:Già dentro ${admitted}:inside: di ${party_size}:party:. Entra chi manca.`
      : $localize`:@@door.answer.not-inside:Non è ancora entrato. Conta il gruppo, poi fallo entrare.`,
    ...people(missing, code),
    action: letInWords(missing),
    actionIcon: 'login',
    dismiss: $localize`:@@door.answer.not-now:Non ora`,
    next: 'admit',
  };
}

function admitted(seats: number, { party_size, admitted: before }: Party, code: string | null): Answered {
  return {
    tone: 'valid',
    icon: 'check_circle',
    title: $localize`:@@door.answer.inside:Dentro`,
    why: before
      ? $localize`:@@door.answer.inside-partly:Ora dentro ${before + seats}:inside: di ${party_size}:party:.`
      : $localize`:@@door.answer.inside-why:Ingresso segnato.`,
    ...people(seats, code),
    ...SCAN_NEXT,
  };
}

function people(count: number, code: string | null): Pick<Answered, 'people' | 'peopleWord' | 'code'> {
  return {
    people: count,
    peopleWord: count === 1 ? $localize`:@@door.answer.person:persona` : $localize`:@@door.answer.people:persone`,
    ...(code ? { code: $localize`:@@door.answer.booking:Prenotazione ${code}:code:` } : {}),
  };
}
