import { inject, Injectable } from '@angular/core';
import type { RefusalBody, RefusalFacts } from '@azionelab/contracts';
import { failureWords, Formats, type Failure } from '@azionelab/web/kernel';
import type { DoorState } from '../evening/door-store';
import { EveningWords } from '../evening/evening-words';
import { waitingTime } from '../frame/waiting-time';
import type { Answered } from './door-answers';
import { RETRY, SCAN_NEXT } from './next-steps';
import { PLAIN_REFUSALS } from './plain-refusals';

type Refused = Extract<DoorState, { step: 'refused' }>;
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
    if (!ticket.code) return answer;
    const code = { label: $localize`:@@door.fact.code:Codice`, value: ticket.code };
    return { ...answer, facts: [...(answer.facts ?? []), code] };
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

  private alreadyInside(facts: Facts<'already_checked_in'>, { now }: Telling): Answered {
    return {
      tone: 'warn',
      icon: 'history',
      title: $localize`:@@door.refusal.inside:Già entrato`,
      why: this.words.used(facts.checked_in_at, now),
      facts: [
        { label: $localize`:@@door.fact.entered-at:Entrato alle`, value: this.words.at(facts.checked_in_at, now) },
        { label: $localize`:@@door.fact.let-in-by:Fatto entrare da`, value: facts.checked_in_by_name },
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

  private outsideWindow({ opens_at, closes_at }: Facts<'outside_check_in_window'>, { now }: Telling): Answered {
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
