import { inject, Injectable, signal } from '@angular/core';
import { REFUSALS, type DoorPackView, type RefusalBody } from '@azionelab/contracts';
import { decide, onClockOf, type DoorState, type Entered, type Ticket, type Verdict } from '@azionelab/web/door';
import { NOW } from '@azionelab/web/kernel';
import { markOfText, practicePack, practiceTicket } from './practice-evening';

const DAY_MS = 86_400_000;

/** A door that asks nobody and counts nothing: the real one's decisions, on an evening that there is not. */
@Injectable()
export class PracticeStore {
  private readonly now = inject(NOW);
  private readonly current = signal<DoorState>({ step: 'scanning' });
  readonly state = this.current.asReadonly();
  /** How many were let in, in play. */
  readonly inside = signal(0);

  private pack: Promise<DoorPackView> | undefined;
  private entered: Entered[] = [];

  /** Looks at what was scanned or typed, unless an answer stands on the screen. */
  async check(ticket: Ticket): Promise<void> {
    if (this.current().step !== 'scanning') return;
    this.current.set({ step: 'checking', ticket });
    const pack = await this.evening();
    const mark = await markOfText(ticket.token, pack.salt);
    const verdict = decide(pack, this.entered, mark, this.now());
    if (verdict.status === 'valid') this.current.set({ step: 'valid', ticket, party: verdict, asOf: null });
    else this.refuse(ticket, this.refusal(ticket, verdict));
  }

  async admit(seats: number): Promise<void> {
    const state = this.current();
    if (state.step !== 'valid') return;
    const { salt } = await this.evening();
    const mark = await markOfText(state.ticket.token, salt);
    if (mark) this.entered = [...this.entered, { mark, seats, arrived_at: this.now().toISOString() }];
    this.inside.update((people) => people + seats);
    this.close();
  }

  close(): void {
    this.current.set({ step: 'scanning' });
  }

  /** As if nobody had come. */
  again(): void {
    this.entered = [];
    this.inside.set(0);
    this.close();
  }

  private evening(): Promise<DoorPackView> {
    this.pack ??= practicePack(this.now());
    return this.pack;
  }

  private refuse(ticket: Ticket, refusal: RefusalBody): void {
    this.current.set({
      step: 'refused',
      ticket,
      failure: { kind: 'refused', refusal, retryAfter: null },
      arrival: null,
    });
  }

  /** As the API would say it: only it knows which evening a strange ticket is for. */
  private refusal({ token }: Ticket, verdict: Exclude<Verdict, { status: 'valid' }>): RefusalBody {
    const here = (moment: Date) => onClockOf(localOffset(moment), moment);
    if (practiceTicket(token)?.lesson === 'wrong_evening') {
      const starts_at = here(new Date(this.now().getTime() + DAY_MS));
      const { detail } = REFUSALS.wrong_performance;
      return { status: 'wrong_performance', detail, performance_id: 0, show_title: '', starts_at };
    }
    const { detail } = REFUSALS[verdict.status];
    switch (verdict.status) {
      case 'already_checked_in': {
        const checked_in_at = here(new Date(verdict.checked_in_at));
        const checked_in_by_name = $localize`:@@house.practice.somebody:un’altra porta`;
        return { status: verdict.status, detail, checked_in_at, checked_in_by_name };
      }
      case 'outside_check_in_window':
        return { status: verdict.status, detail, opens_at: verdict.opens_at, closes_at: verdict.closes_at };
      default:
        return { status: verdict.status, detail };
    }
  }
}

/** A time with this device's own offset: no company's clock is asked in a practice. */
function localOffset(moment: Date): string {
  const minutes = -moment.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${moment.toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
