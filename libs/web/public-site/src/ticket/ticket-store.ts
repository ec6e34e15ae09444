import { inject, Injectable, signal } from '@angular/core';
import type { QrCodeView, RefusalBody, TicketView } from '@azionelab/contracts';
import { NOW, readFailure, type Failure } from '@azionelab/web/kernel';
import { ReservationsClient } from '../reservation/reservations-client';
import { isOver } from './evening-over';
import { KeptTickets } from './kept-tickets';
import { takeAhead } from './ticket-ahead';

/** A ticket that opens the door. The QR code comes a moment after the rest. */
export interface ValidTicket {
  kind: 'valid';
  ticket: TicketView;
  qr: string | null;
  qrFailed: boolean;
  /** Seats that were given back a moment ago, while the others still come. */
  givenBack: number;
  /** True for the one that this browser has kept, because there is no connection. */
  offline: boolean;
}

/** Where a ticket stands. */
export type TicketState =
  | { kind: 'loading' }
  | { kind: 'no_token' }
  | ValidTicket
  | { kind: 'giving_back'; held: ValidTicket; fewer: boolean; busy: boolean; failure: Failure | null }
  | { kind: 'cancelled'; ticket: TicketView; justNow: boolean }
  | { kind: 'past'; ticket: TicketView }
  | { kind: 'refused'; refusal: RefusalBody }
  | { kind: 'unread'; failure: Failure };

/** How long a bad connection is waited for when the ticket is at hand. */
const PATIENCE_MS = 3000;

/** Refusals that say nothing about the ticket. */
const PASSING = ['rate_limited', 'unavailable'];

/** A ticket, for the bearer of its token. */
@Injectable()
export class TicketStore {
  private readonly client = inject(ReservationsClient);
  private readonly shelf = inject(KeptTickets);
  private readonly now = inject(NOW);
  private readonly current = signal<TicketState>({ kind: 'loading' });
  readonly state = this.current.asReadonly();

  private token = '';

  /** The bearer's token, for what is downloaded with it. */
  get bearer(): string {
    return this.token;
  }

  async open(token: string | null): Promise<void> {
    if (!token) return this.current.set({ kind: 'no_token' });
    this.token = token;
    this.current.set({ kind: 'loading' });
    await this.read();
  }

  /** Looks again; what is shown stays until something newer is known. */
  async read(): Promise<void> {
    const { token } = this;
    const waiting = setTimeout(() => void this.showKept(), PATIENCE_MS);
    try {
      const ahead = takeAhead(token);
      // What was not had ahead is asked for once more, which then tells why.
      const ask = () => this.client.lookUp(token);
      const ticket = await (ahead?.ticket.catch(ask) ?? ask());
      if (token !== this.token) return;
      this.current.set(this.shown(ticket));
      if (this.current().kind === 'valid') await this.loadQr(ahead?.code);
      else await this.shelf.forget(token);
    } catch (error) {
      if (token === this.token) await this.fail(readFailure(error));
    } finally {
      clearTimeout(waiting);
    }
  }

  openAgain(): Promise<void> {
    return this.open(this.token);
  }

  /** Asks for the code, or asks again; the ticket stays on the screen meanwhile. */
  async loadQr(ahead?: Promise<QrCodeView>): Promise<void> {
    const asked = this.current();
    if (asked.kind !== 'valid') return;
    this.current.set({ ...asked, qrFailed: false });
    const ask = () => this.client.qrCode(asked.ticket.reservation_id, this.token).catch(() => null);
    const qr = await (ahead?.then(({ qr_code_image }) => qr_code_image).catch(ask) ?? ask());
    const state = this.current();
    if (state.kind === 'valid') this.current.set({ ...state, qr: qr ?? state.qr, qrFailed: !(qr ?? state.qr) });
  }

  /** `fewer`: the party still comes, with less of it. */
  askToGiveBack(fewer: boolean): void {
    const held = this.current();
    if (held.kind === 'valid') this.current.set({ kind: 'giving_back', held, fewer, busy: false, failure: null });
  }

  keep(): void {
    const state = this.current();
    if (state.kind !== 'giving_back' || state.busy) return;
    this.current.set(state.held);
    if (!state.held.qr) void this.loadQr();
  }

  async giveBack(seats: number): Promise<void> {
    const state = this.current();
    if (state.kind !== 'giving_back' || state.busy) return;
    const { held } = state;
    const stay = held.ticket.party_size - seats;
    this.current.set({ ...state, busy: true, failure: null });
    try {
      if (stay > 0) await this.comeWithFewer(held, stay);
      else await this.cancel(held.ticket, true);
    } catch (error) {
      const failure = readFailure(error);
      const isGone = failure.kind === 'refused' && failure.refusal.status === 'reservation_cancelled';
      if (isGone) await this.shelf.forget(this.token);
      this.current.set(
        isGone ? { kind: 'cancelled', ticket: held.ticket, justNow: false } : { ...state, busy: false, failure },
      );
    }
  }

  private async comeWithFewer(held: ValidTicket, seats: number): Promise<void> {
    const { party_size } = await this.client.change(this.token, seats);
    const givenBack = held.ticket.party_size - party_size;
    this.current.set({ ...held, ticket: { ...held.ticket, party_size }, givenBack });
    if (!held.qr) await this.loadQr();
  }

  private async cancel(ticket: TicketView, justNow: boolean): Promise<void> {
    await this.client.cancel(this.token);
    await this.shelf.forget(this.token);
    this.current.set({ kind: 'cancelled', ticket, justNow });
  }

  private async fail(failure: Failure): Promise<void> {
    if (failure.kind === 'refused' && !PASSING.includes(failure.refusal.status)) {
      this.current.set({ kind: 'refused', refusal: failure.refusal });
      return this.shelf.forget(this.token);
    }
    await this.showKept();
    if (this.current().kind === 'loading') this.current.set({ kind: 'unread', failure });
  }

  /** The ticket as this browser has kept it, when nothing better is on the screen. */
  private async showKept(): Promise<void> {
    const kept = await this.shelf.find(this.token);
    if (!kept || this.current().kind !== 'loading') return;
    this.current.set({ kind: 'valid', ...kept, qrFailed: false, givenBack: 0, offline: true });
  }

  private shown(ticket: TicketView): TicketState {
    if (ticket.status === 'cancelled' || ticket.status === 'expired')
      return { kind: 'cancelled', ticket, justNow: false };
    if (isOver(ticket.starts_at, this.now())) return { kind: 'past', ticket };
    const before = this.current();
    const qr = before.kind === 'valid' ? before.qr : null;
    return { kind: 'valid', ticket, qr, qrFailed: false, givenBack: 0, offline: false };
  }
}
