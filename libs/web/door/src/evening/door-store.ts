import type { HttpHeaders } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type { CheckInPreviewView } from '@azionelab/contracts';
import { idempotencyHeaders, NOW, readFailure, type Failure } from '@azionelab/web/kernel';
import { firstValueFrom } from 'rxjs';
import { CheckInsClient } from '../api/check-ins-client';
import type { Ticket } from '../code/ticket';
import { Entries } from './entries';
import { LiveCounts } from './live-counts';

/** How many enter, with the key that makes every retry of it count once. */
interface Arrival {
  admitted: number;
  headers: HttpHeaders;
}

/** What the door is doing; one ticket at a time. */
export type DoorState =
  | { step: 'scanning' }
  | { step: 'checking'; ticket: Ticket }
  | { step: 'valid'; ticket: Ticket; preview: CheckInPreviewView }
  /** `arrival` is what was being recorded when it failed, null when the ticket was only being looked up. */
  | { step: 'refused'; ticket: Ticket; failure: Failure; arrival: Arrival | null }
  | { step: 'signed_out' };

/** A ticket that is still before the camera is not read again at once. */
const SAME_TICKET_MS = 3_000;
const ADMITTED_FOR_MS = 900;

/** One open door: a ticket is looked up, shown, and recorded only when somebody says so. */
@Injectable()
export class DoorStore {
  private readonly client = inject(CheckInsClient);
  private readonly counts = inject(LiveCounts);
  private readonly entries = inject(Entries);
  private readonly now = inject(NOW);

  private readonly current = signal<DoorState>({ step: 'scanning' });
  readonly state = this.current.asReadonly();
  /** True while an arrival is being recorded or tried again. */
  readonly busy = signal(false);
  /** How many were just let in, for a moment. */
  readonly justAdmitted = signal<number | null>(null);

  private performance = 0;
  private shown: { token: string; until: number } | null = null;

  open(performanceId: number): void {
    this.performance = performanceId;
    this.current.set({ step: 'scanning' });
    this.counts.watch(performanceId);
  }

  /** A ticket before the camera; the same one again within moments is the same showing of it. */
  see(ticket: Ticket): void {
    if (this.shown?.token === ticket.token && this.now().getTime() < this.shown.until) return;
    void this.check(ticket);
  }

  /** Looks a ticket up, unless another one waits for its answer. */
  async check(ticket: Ticket): Promise<void> {
    const { step } = this.current();
    if (step === 'checking' || step === 'valid' || this.busy()) return;
    this.current.set({ step: 'checking', ticket });
    await this.look(ticket);
  }

  /** Lets people in: the press of the button, and the only thing that records anything. */
  async admit(admitted: number): Promise<void> {
    const state = this.current();
    if (state.step === 'valid') await this.record(state.ticket, { admitted, headers: idempotencyHeaders() });
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    const state = this.current();
    if (state.step !== 'refused') return;
    if (state.arrival) return this.record(state.ticket, state.arrival);
    await this.whileBusy(() => this.look(state.ticket));
  }

  /** Back to the camera. */
  close(): void {
    const state = this.current();
    if (this.busy() || state.step === 'scanning' || state.step === 'checking') return;
    if ('ticket' in state) this.shown = { token: state.ticket.token, until: this.now().getTime() + SAME_TICKET_MS };
    this.current.set({ step: 'scanning' });
  }

  /** The API no longer knows who is at this door. */
  signedOut(): void {
    if (this.current().step === 'scanning') this.current.set({ step: 'signed_out' });
  }

  private async look(ticket: Ticket): Promise<void> {
    try {
      const asked = this.client.preview({ token: ticket.token, performance: this.performance });
      this.current.set({ step: 'valid', ticket, preview: await firstValueFrom(asked) });
    } catch (error) {
      this.refuse(ticket, readFailure(error), null);
    }
  }

  private record(ticket: Ticket, arrival: Arrival): Promise<void> {
    const { token, source } = ticket;
    const { admitted, headers } = arrival;
    return this.whileBusy(async () => {
      try {
        const body = { token, performance: this.performance, source, admitted };
        const checkedIn = await firstValueFrom(this.client.confirm(body, headers));
        this.entries.add(checkedIn, admitted, ticket);
        this.welcome(ticket, admitted);
      } catch (error) {
        const failure = readFailure(error);
        // Fewer are missing than the screen said: somebody else let a part in meanwhile.
        if (failure.kind === 'invalid') await this.look(ticket);
        else this.refuse(ticket, failure, arrival);
      }
    });
  }

  private refuse(ticket: Ticket, failure: Failure, arrival: Arrival | null): void {
    if (failure.kind === 'offline') this.counts.refresh();
    this.current.set({ step: 'refused', ticket, failure, arrival });
  }

  private welcome(ticket: Ticket, seats: number): void {
    this.counts.refresh();
    this.shown = { token: ticket.token, until: this.now().getTime() + SAME_TICKET_MS };
    this.current.set({ step: 'scanning' });
    this.justAdmitted.set(seats);
    setTimeout(() => this.justAdmitted.set(null), ADMITTED_FOR_MS);
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
