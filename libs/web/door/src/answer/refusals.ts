import { inject, Injectable } from '@angular/core';
import type { RefusalBody, RefusalFacts } from '@azionelab/contracts';
import { failureWords, Formats, type Failure } from '@azionelab/web/kernel';
import type { DoorState } from '../evening/door-store';
import { EveningWords } from '../evening/evening-words';
import { onClockOf } from '../evening/wall-clock';
import { waitingTime } from '../frame/waiting-time';
import type { Answered } from './door-answers';
import { RETRY, SCAN_NEXT } from './next-steps';
import { PLAIN_REFUSALS } from './plain-refusals';

type Refused = Extract<DoorState, { step: 'refused' }>;
type Decided = Extract<DoorState, { step: 'decided' }>;
type Facts<State extends keyof RefusalFacts> = RefusalFacts[State];

/** What an answer is told with, beside the refusal itself. */
export interface Telling {
  /** Title of the show whose door this is. */
  showTitle: string;
  now: Date;
}

/** Why somebody does not come in: each reason has its own words, colour and sign (SPEC 3.5). */
@Injectable({ providedIn: 'root' })
export class Refusals {
  private readonly formats = inject(Formats);
  private readonly words = inject(EveningWords);

  of({ failure, arrival, ticket }: Refused, telling: Telling): Answered {
    if (failure.kind !== 'refused') return unanswered(failure, arrival !== null);
    const answer = this.refused(failure.refusal, failure.retryAfter, telling);
    return withCode(answer, ticket.code);
  }

  /** The same reasons, as the pack gives them: who let somebody in is not known, nor which evening a strange ticket is for. */
  decided({ verdict, ticket, asOf }: Decided, telling: Telling): Answered {
    return withCode(this.fromPack(verdict, asOf, telling), ticket.code);
  }

  private fromPack(verdict: Decided['verdict'], asOf: string, telling: Telling): Answered {
    switch (verdict.status) {
      case 'already_checked_in':
        return this.alreadyInside({ checked_in_at: onClockOf(asOf, new Date(verdict.checked_in_at)) }, telling);
      case 'outside_check_in_window':
        return this.outsideWindow(verdict, telling);
      case 'unknown_token':
        return notListed(this.formats.time(asOf));
      default:
        return PLAIN_REFUSALS[verdict.status] ?? notListed(this.formats.time(asOf));
    }
  }

  private refused(refusal: RefusalBody, retryAfter: number | null, telling: Telling): Answered {
    switch (refusal.status) {
      case 'already_checked_in':
        return this.alreadyInside(refusal, telling);
      case 'wrong_performance':
        return this.wrongPerformance(refusal, telling);
      case 'outside_check_in_window':
        return this.outsideWindow(refusal, telling);
      case 'rate_limited':
        return tooFast(retryAfter);
      case 'already_confirmed':
      case 'no_capacity':
        return unexpected({ kind: 'refused', refusal, retryAfter });
      default:
        return PLAIN_REFUSALS[refusal.status] ?? unexpected({ kind: 'refused', refusal, retryAfter });
    }
  }

  private alreadyInside(
    { checked_in_at, checked_in_by_name: by }: Partial<Facts<'already_checked_in'>> & { checked_in_at: string },
    { now }: Telling,
  ): Answered {
    return {
      tone: 'warn',
      icon: 'history',
      title: $localize`:@@door.refusal.inside:Già entrato`,
      why: this.words.used(checked_in_at, now),
      facts: [
        { label: $localize`:@@door.fact.entered-at:Entrato alle`, value: this.words.at(checked_in_at, now) },
        ...(by ? [{ label: $localize`:@@door.fact.let-in-by:Fatto entrare da`, value: by }] : []),
      ],
      ...SCAN_NEXT,
    };
  }

  private wrongPerformance({ show_title, starts_at }: Facts<'wrong_performance'>, { showTitle }: Telling): Answered {
    const when = this.formats.dayAndTime(starts_at);
    const sameShow = show_title === showTitle;
    return {
      tone: 'stop',
      icon: 'event_busy',
      title: sameShow
        ? $localize`:@@door.refusal.wrong-evening:Sera sbagliata`
        : $localize`:@@door.refusal.wrong-show:Altro spettacolo`,
      why: sameShow
        ? $localize`:@@door.refusal.wrong-evening-why:Il biglietto è per ${when}:when:.`
        : $localize`:@@door.refusal.wrong-show-why:Il biglietto è per «${show_title}:show:», ${when}:when:.`,
      ...SCAN_NEXT,
    };
  }

  private outsideWindow(
    { opens_at, closes_at }: Pick<Facts<'outside_check_in_window'>, 'opens_at' | 'closes_at'>,
    { now }: Telling,
  ): Answered {
    if (now.getTime() < Date.parse(opens_at)) {
      return {
        tone: 'wait',
        icon: 'schedule',
        title: $localize`:@@door.refusal.early:Troppo presto`,
        why: $localize`:@@door.refusal.early-why:L’ingresso apre: ${this.words.at(opens_at, now)}:when:.`,
        ...SCAN_NEXT,
      };
    }
    return {
      tone: 'stop',
      icon: 'schedule',
      title: $localize`:@@door.refusal.late:Porta chiusa`,
      why: $localize`:@@door.refusal.late-why:L’ingresso si è chiuso: ${this.words.at(closes_at, now)}:when:.`,
      ...SCAN_NEXT,
    };
  }
}

function withCode(answer: Answered, code: string | null): Answered {
  if (!code) return answer;
  const fact = { label: $localize`:@@door.fact.code:Codice`, value: code };
  return { ...answer, facts: [...(answer.facts ?? []), fact] };
}

/** Who booked after the list was made is not on it. */
function notListed(time: string): Answered {
  return {
    tone: 'stop',
    icon: 'help',
    title: $localize`:@@door.refusal.not-listed:Non in lista`,
    why: $localize`:@@door.refusal.not-listed-why:Non è nella lista di stasera delle ${time}:time:. Se ha appena prenotato, riprova in rete.`,
    ...SCAN_NEXT,
  };
}

function tooFast(retryAfter: number | null): Answered {
  const time = waitingTime(retryAfter);
  return {
    tone: 'warn',
    icon: 'schedule',
    title: $localize`:@@door.refusal.limited:Piano`,
    why: $localize`:@@door.refusal.limited-why:Troppi codici in poco tempo. Riprova fra ${time}:time:.`,
    ...RETRY,
  };
}

function unexpected(failure: Failure): Answered {
  return {
    tone: 'stop',
    icon: 'error',
    title: $localize`:@@door.refusal.other:Rifiutato`,
    why: failureWords(failure),
    ...SCAN_NEXT,
  };
}

/** No answer, or none that can be read. What was being recorded may have arrived: only a retry tells. */
function unanswered(failure: Failure, recording: boolean): Answered {
  const offline = failure.kind === 'offline';
  return {
    tone: 'warn',
    icon: offline ? 'wifi_off' : 'warning',
    title: offline ? $localize`:@@door.refusal.offline:Niente rete` : $localize`:@@door.refusal.fault:Guasto`,
    why: recording
      ? $localize`:@@door.refusal.no-answer:L’ingresso non risulta registrato. Riprova: non conta due volte.`
      : $localize`:@@door.refusal.nothing-recorded:Non è stato registrato nulla. Riprova.`,
    ...RETRY,
  };
}
