import { computed, inject, Injectable, signal } from '@angular/core';
import { UNDO_MS } from '@azionelab/contracts';
import { NOW, readFailure, type Failure } from '@azionelab/web/kernel';
import { firstValueFrom } from 'rxjs';
import { CheckInsClient, SHORT_PATIENCE_MS } from '../api/check-ins-client';
import type { Ticket } from '../code/ticket';
import type { Verdict } from '../decide/decide';
import { EveningPack } from '../keep/evening-pack';
import { ScanNotes } from '../keep/scan-notes';
import { Admissions, isNoAnswer, toldOf, type Arrival } from './admissions';
import { AtOnce } from './at-once';
import { Live } from './live';

/** How many a party is, and how many of it were inside when it was looked up. */
export interface Party {
  party_size: number;
  admitted: number;
}

/**
 * What the door is doing; one ticket at a time. `asOf`: when the pack was made that decided in place of the API, null
 * when the API did.
 */
export type DoorState =
  | { step: 'scanning' }
  | { step: 'checking'; ticket: Ticket }
  | { step: 'valid'; ticket: Ticket; party: Party; asOf: string | null }
  /** Let in without being asked. */
  | { step: 'admitted'; ticket: Ticket; party: Party; seats: number; asOf: string | null }
  /** `arrival` is what was being recorded when it failed, null when the ticket was only being looked up. */
  | { step: 'refused'; ticket: Ticket; failure: Failure; arrival: Arrival | null }
  | { step: 'decided'; ticket: Ticket; verdict: Exclude<Verdict, { status: 'valid' }>; asOf: string }
  | { step: 'signed_out' };

type Question = Extract<DoorState, { step: 'valid' }>;
type Decided = Extract<DoorState, { step: 'decided' }>;

/** An arrival that may be taken back. */
export interface Undoable {
  arrival: Arrival;
  party: Party;
  checkInId: number | null;
  /** Milliseconds by this device's clock. */
  until: number;
}

/** A ticket that is still before the camera is not read again at once. */
const SAME_TICKET_MS = 3_000;
const ADMITTED_FOR_MS = 900;
/** How long who was let in at once is shown, unless the next one comes first. */
const SHOWN_FOR_MS = 3_000;

/** One open door: a ticket is looked up, shown, and recorded when somebody says so, or at once where that is wanted. */
@Injectable()
export class DoorStore {
  private readonly client = inject(CheckInsClient);
  private readonly live = inject(Live);
  private readonly pack = inject(EveningPack);
  private readonly admissions = inject(Admissions);
  private readonly scans = inject(ScanNotes);
  private readonly atOnce = inject(AtOnce);
  private readonly now = inject(NOW);

  private readonly current = signal<DoorState>({ step: 'scanning' });
  private readonly recent = signal<readonly Undoable[]>([]);
  readonly state = this.current.asReadonly();
  /** True while an arrival is being recorded, tried again or taken back. */
  readonly busy = signal(false);
  /** How many were just let in, for a moment. */
  readonly justAdmitted = signal<number | null>(null);
  /** The newest arrival that may be taken back. */
  readonly undoable = computed(() => this.recent().at(-1) ?? null);
  /** Why an arrival could not be taken back, until something else happens. */
  readonly notUndone = signal<Failure | null>(null);
  /** True when the next ticket is taken, also while the last answer still shows. A question waits for its answer. */
  readonly looking = computed(() => {
    const { step } = this.current();
    return !this.busy() && step !== 'checking' && (step !== 'valid' || this.atOnce.on());
  });

  private performance = 0;
  private shown: { token: string; until: number } | null = null;

  open(performanceId: number): void {
    this.performance = performanceId;
    this.current.set({ step: 'scanning' });
    this.live.watch(performanceId);
    void this.pack.watch(performanceId);
  }

  /** A ticket before the camera; the same one again, while it is answered and for moments after, is the same showing. */
  see(ticket: Ticket): void {
    const [state, now] = [this.current(), this.now().getTime()];
    const answered = 'ticket' in state && state.ticket.token === ticket.token;
    if (this.shown?.token === ticket.token && now < this.shown.until) {
      // Nobody presses anything here: as long as the ticket is held there, it is the same showing.
      if (this.atOnce.on()) this.shown.until = now + SAME_TICKET_MS;
      return;
    }
    if (!answered) void this.check(ticket);
  }

  /** Looks a ticket up, unless another one waits for its answer. */
  async check(ticket: Ticket): Promise<void> {
    if (!this.looking()) return;
    this.notUndone.set(null);
    this.current.set({ step: 'checking', ticket });
    const question = await this.look(ticket);
    if (!question) return;
    if (this.atOnce.on()) await this.letIn(question, question.party.party_size - question.party.admitted);
    else this.current.set(question);
  }

  /** Lets people in. */
  async admit(seats: number): Promise<void> {
    const state = this.current();
    if (state.step === 'valid') await this.letIn(state, seats);
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    const state = this.current();
    if (state.step !== 'refused') return;
    if (state.arrival) return this.record(state.arrival);
    await this.whileBusy(() => this.ask(state.ticket));
  }

  /** Takes the newest arrival back, and asks about its party anew. */
  async undo(): Promise<void> {
    const undoable = this.undoable();
    if (!undoable) return;
    const { arrival, party, checkInId } = undoable;
    await this.whileBusy(async () => {
      const failure = await this.admissions.undo(arrival, checkInId);
      this.notUndone.set(failure);
      if (failure) return;
      this.forget(undoable);
      this.justAdmitted.set(null);
      this.current.set({ step: 'valid', ticket: arrival.ticket, party, asOf: null });
      this.live.refresh();
      void this.pack.renew();
    });
  }

  /** Back to the camera. */
  close(): void {
    const state = this.current();
    if (this.busy() || state.step === 'scanning' || state.step === 'checking') return;
    if ('ticket' in state) this.hold(state.ticket);
    this.current.set({ step: 'scanning' });
  }

  /** The API no longer knows who is at this door. */
  signedOut(): void {
    if (this.current().step === 'scanning') this.current.set({ step: 'signed_out' });
  }

  /** Looks a ticket up again, and asks who of its party enters. */
  private async ask(ticket: Ticket): Promise<void> {
    const question = await this.look(ticket);
    if (question) this.current.set(question);
  }

  /** @returns what is to be asked of a valid ticket; null when it is refused, which is shown */
  private async look(ticket: Ticket): Promise<Question | null> {
    if (this.live.connection() === 'offline') {
      const decided = await this.decide(ticket);
      if (decided) return this.say(decided);
    }
    try {
      const patience = this.pack.pack() ? SHORT_PATIENCE_MS : undefined;
      const asked = this.client.preview({ token: ticket.token, performance: this.performance }, patience);
      const { party_size, admitted } = await firstValueFrom(asked);
      return { step: 'valid', ticket, party: { party_size, admitted }, asOf: null };
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === 'offline') this.live.missed();
      const decided = isNoAnswer(failure) ? await this.decide(ticket) : null;
      if (decided) return this.say(decided);
      this.refuse(ticket, failure, null);
      return null;
    }
  }

  /** The pack's answer; null without a pack. */
  private async decide(ticket: Ticket): Promise<Question | Decided | null> {
    const told = await toldOf(ticket);
    const decided = told === undefined ? null : await this.pack.decide(told);
    if (!decided) return null;
    const { verdict, asOf } = decided;
    this.scans.note(this.performance, verdict.status, told ?? null);
    return verdict.status === 'valid'
      ? { step: 'valid', ticket, party: verdict, asOf }
      : { step: 'decided', ticket, verdict, asOf };
  }

  private say(decided: Question | Decided): Question | null {
    if (decided.step === 'valid') return decided;
    this.current.set(decided);
    return null;
  }

  private letIn(question: Question, seats: number): Promise<void> {
    const { ticket } = question;
    return this.record({ performance: this.performance, ticket, seats, nonce: crypto.randomUUID() }, question);
  }

  private record(arrival: Arrival, asked?: Question): Promise<void> {
    const until = this.now().getTime() + UNDO_MS;
    return this.whileBusy(async () => {
      const recorded = await this.admissions.record(arrival);
      if (recorded.how !== 'failed') {
        const checkInId = recorded.how === 'told' ? recorded.checkInId : null;
        if (asked) this.remember({ arrival, party: asked.party, checkInId, until });
        this.welcome(arrival, asked);
        // Fewer are missing than the screen said: somebody else let a part in meanwhile.
      } else if (recorded.failure.kind === 'invalid') await this.ask(arrival.ticket);
      else this.refuse(arrival.ticket, recorded.failure, arrival);
    });
  }

  private refuse(ticket: Ticket, failure: Failure, arrival: Arrival | null): void {
    if (failure.kind === 'offline') this.live.refresh();
    this.current.set({ step: 'refused', ticket, failure, arrival });
  }

  private welcome({ ticket, seats }: Arrival, asked?: Question): void {
    this.live.refresh();
    this.hold(ticket);
    if (this.atOnce.on() && asked) {
      const shown: DoorState = { step: 'admitted', ticket, party: asked.party, seats, asOf: asked.asOf };
      this.current.set(shown);
      setTimeout(() => this.current() === shown && this.current.set({ step: 'scanning' }), SHOWN_FOR_MS);
      return;
    }
    this.current.set({ step: 'scanning' });
    this.justAdmitted.set(seats);
    setTimeout(() => this.justAdmitted.set(null), ADMITTED_FOR_MS);
  }

  private hold({ token }: Ticket): void {
    this.shown = { token, until: this.now().getTime() + SAME_TICKET_MS };
  }

  private remember(undoable: Undoable): void {
    this.recent.update((all) => [...all, undoable]);
    setTimeout(() => this.forget(undoable), undoable.until - this.now().getTime());
  }

  private forget(undoable: Undoable): void {
    this.recent.update((all) => all.filter((one) => one !== undoable));
  }

  private async whileBusy(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await work();
    } finally {
      this.busy.set(false);
    }
  }
}
