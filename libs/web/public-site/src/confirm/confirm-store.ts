import { inject, Injectable, signal } from '@angular/core';
import type { ConfirmationPreviewView, RefusalBody } from '@azionelab/contracts';
import { idempotencyHeaders, readFailure, type Failure } from '@azionelab/web/kernel';
import { ReservationsClient } from '../reservation/reservations-client';
import { linkEvening, type LinkEvening } from './link-evening';

type Preview = ConfirmationPreviewView;

/** What somebody can press: a failure that may pass leaves it there. */
interface Open {
  busy: boolean;
  failure: Failure | null;
}

/** Where a confirmation stands. `asking` and `giving_back` are questions. */
export type ConfirmState =
  | { kind: 'loading' }
  | { kind: 'no_token' }
  | ({ kind: 'asking'; preview: Preview } & Open)
  | ({ kind: 'giving_back'; preview: Preview } & Open)
  | { kind: 'confirmed'; ticketToken: string }
  | { kind: 'given_back'; preview: Preview }
  /** `mailed`: the ticket was sent again from here. */
  | ({ kind: 'refused'; refusal: RefusalBody; evening: LinkEvening | null; mailed: boolean } & Open)
  | { kind: 'unread'; failure: Failure };

type Question = Extract<ConfirmState, Open>;

/** Refusals that pass: the same press may succeed a moment later. */
const PASSING = ['rate_limited', 'unavailable', 'conflict'];

/** A confirmation link: reading it changes nothing, only the button does. The token stays in memory. */
@Injectable()
export class ConfirmStore {
  private readonly client = inject(ReservationsClient);
  private readonly current = signal<ConfirmState>({ kind: 'loading' });
  readonly state = this.current.asReadonly();

  private token = '';
  private once = idempotencyHeaders();

  async open(token: string | null): Promise<void> {
    if (!token) return this.current.set({ kind: 'no_token' });
    if (token !== this.token) this.once = idempotencyHeaders();
    this.token = token;
    this.current.set({ kind: 'loading' });
    try {
      this.ask(await this.client.previewConfirmation(token));
    } catch (error) {
      const failure = readFailure(error);
      if (!isFinal(failure)) return this.current.set({ kind: 'unread', failure });
      this.current.set(refused(failure.refusal, null));
      await this.findEvening();
    }
  }

  openAgain(): Promise<void> {
    return this.open(this.token);
  }

  async confirm(): Promise<void> {
    const state = this.current();
    if (state.kind === 'asking') await this.attempt(state, () => this.takeSeats());
  }

  /** When fewer are left than were asked for: these, and the ticket at once. */
  async takeWhatIsLeft(): Promise<void> {
    const state = this.current();
    if (state.kind !== 'refused' || state.refusal.status !== 'no_capacity') return;
    const left = state.refusal.available_seats;
    const evening = state.evening && { ...state.evening, party_size: left };
    await this.attempt({ ...state, evening }, async () => {
      await this.client.change(this.token, left);
      await this.takeSeats();
    });
  }

  /** Sends the ticket of what was confirmed before to the address on file. */
  async sendTicket(): Promise<void> {
    const state = this.current();
    if (state.kind !== 'refused' || state.mailed) return;
    await this.attempt(state, async () => {
      await this.client.sendTicket(this.token);
      this.current.set({ ...state, busy: false, failure: null, mailed: true });
    });
  }

  askToGiveBack(): void {
    const state = this.current();
    if (state.kind === 'asking' && !state.busy) this.current.set({ ...state, kind: 'giving_back', failure: null });
  }

  keep(): void {
    const state = this.current();
    if (state.kind === 'giving_back' && !state.busy) this.ask(state.preview);
  }

  /** Gives the whole request back, or asks again for what is left of it. */
  async giveBack(seats: number): Promise<void> {
    const state = this.current();
    if (state.kind !== 'giving_back') return;
    const { preview } = state;
    const stay = preview.party_size - seats;
    await this.attempt(state, async () => {
      if (stay > 0) {
        const { party_size } = await this.client.change(this.token, stay);
        return this.ask({ ...preview, party_size });
      }
      await this.client.cancel(this.token);
      this.current.set({ kind: 'given_back', preview });
    });
  }

  private async takeSeats(): Promise<void> {
    const { ticket_url: url } = await this.client.confirm(this.token, this.once);
    this.current.set({ kind: 'confirmed', ticketToken: url.split('#')[1] ?? '' });
  }

  /** The link is over, and its evening is not: what the page says leads back to it. */
  private async findEvening(): Promise<void> {
    const state = this.current();
    const id = state.kind === 'refused' && 'performance_id' in state.refusal ? state.refusal.performance_id : null;
    const performance = id ? await this.client.performance(id).catch(() => null) : null;
    const now = this.current();
    if (performance && now.kind === 'refused') this.current.set({ ...now, evening: linkEvening(performance) });
  }

  private ask(preview: Preview): void {
    this.current.set({ kind: 'asking', preview, busy: false, failure: null });
  }

  private async attempt(question: Question, act: () => Promise<void>): Promise<void> {
    if (question.busy) return;
    this.current.set({ ...question, busy: true, failure: null });
    try {
      await act();
    } catch (error) {
      const failure = readFailure(error);
      this.current.set(
        isFinal(failure) ? refused(failure.refusal, eveningOf(question)) : { ...question, busy: false, failure },
      );
    }
  }
}

function eveningOf(question: Question): LinkEvening | null {
  return question.kind === 'refused' ? question.evening : question.preview;
}

function refused(refusal: RefusalBody, evening: LinkEvening | null): ConfirmState {
  return { kind: 'refused', refusal, evening, mailed: false, busy: false, failure: null };
}

function isFinal(failure: Failure): failure is Failure & { kind: 'refused' } {
  return failure.kind === 'refused' && !PASSING.includes(failure.refusal.status);
}
