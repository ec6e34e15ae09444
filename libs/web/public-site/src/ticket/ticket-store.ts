import { inject, Injectable, signal } from '@angular/core';
import type { RefusalBody, TicketView } from '@azionelab/contracts';
import { NOW, readFailure, type Failure } from '@azionelab/web/kernel';
import { ReservationsClient } from '../reservation/reservations-client';

/** Where a ticket stands. The QR code comes a moment after the ticket. */
export type TicketState =
  | { kind: 'loading' }
  | { kind: 'no_token' }
  | { kind: 'valid'; ticket: TicketView; qr: string | null; qrFailed: boolean }
  | { kind: 'giving_back'; ticket: TicketView; qr: string | null; busy: boolean; failure: Failure | null }
  | { kind: 'cancelled'; ticket: TicketView; justNow: boolean }
  | { kind: 'past'; ticket: TicketView }
  | { kind: 'refused'; refusal: RefusalBody }
  | { kind: 'unread'; failure: Failure };

/** A ticket, for the bearer of its token. */
@Injectable()
export class TicketStore {
  private readonly client = inject(ReservationsClient);
  private readonly now = inject(NOW);
  private readonly current = signal<TicketState>({ kind: 'loading' });
  readonly state = this.current.asReadonly();

  private token = '';

  async open(token: string | null): Promise<void> {
    if (!token) return this.current.set({ kind: 'no_token' });
    this.token = token;
    this.current.set({ kind: 'loading' });
    try {
      const ticket = await this.client.lookUp(token);
      this.current.set(this.shown(ticket));
      await this.loadQr();
    } catch (error) {
      const failure = readFailure(error);
      this.current.set(
        failure.kind === 'refused' ? { kind: 'refused', refusal: failure.refusal } : { kind: 'unread', failure },
      );
    }
  }

  openAgain(): Promise<void> {
    return this.open(this.token);
  }

  /** Asks for the code, or asks again; the ticket stays on the screen meanwhile. */
  async loadQr(): Promise<void> {
    const asked = this.current();
    if (asked.kind !== 'valid') return;
    this.current.set({ ...asked, qrFailed: false });
    const qr = await this.client.qrCode(asked.ticket.reservation_id, this.token).catch(() => null);
    const state = this.current();
    if (state.kind === 'valid') this.current.set({ ...state, qr, qrFailed: qr === null });
  }

  askToGiveBack(): void {
    const state = this.current();
    if (state.kind !== 'valid') return;
    const { ticket, qr } = state;
    this.current.set({ kind: 'giving_back', ticket, qr, busy: false, failure: null });
  }

  keep(): void {
    const state = this.current();
    if (state.kind !== 'giving_back' || state.busy) return;
    this.current.set({ kind: 'valid', ticket: state.ticket, qr: state.qr, qrFailed: false });
    if (!state.qr) void this.loadQr();
  }

  async giveBack(): Promise<void> {
    const state = this.current();
    if (state.kind !== 'giving_back' || state.busy) return;
    this.current.set({ ...state, busy: true, failure: null });
    try {
      await this.client.cancel(this.token);
      this.current.set({ kind: 'cancelled', ticket: state.ticket, justNow: true });
    } catch (error) {
      const failure = readFailure(error);
      const done = failure.kind === 'refused' && failure.refusal.status === 'reservation_cancelled';
      this.current.set(
        done ? { kind: 'cancelled', ticket: state.ticket, justNow: false } : { ...state, busy: false, failure },
      );
    }
  }

  private shown(ticket: TicketView): TicketState {
    if (ticket.status === 'cancelled' || ticket.status === 'expired')
      return { kind: 'cancelled', ticket, justNow: false };
    if (isOver(ticket, this.now())) return { kind: 'past', ticket };
    return { kind: 'valid', ticket, qr: null, qrFailed: false };
  }
}

/** Hours after its start from which a ticket is a memory; the answer tells no end, and may have been kept offline. */
const OVER_AFTER_HOURS = 4;

function isOver({ starts_at }: TicketView, now: Date): boolean {
  return now.getTime() - Date.parse(starts_at) >= OVER_AFTER_HOURS * 3_600_000;
}
