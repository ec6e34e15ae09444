import { inject, Injectable, signal } from '@angular/core';
import type { ConfirmationPreviewView, RefusalBody } from '@azionelab/contracts';
import { idempotencyHeaders, readFailure, type Failure } from '@azionelab/web/kernel';
import { ReservationsClient } from '../reservation/reservations-client';

type Preview = ConfirmationPreviewView;

/** Where a confirmation stands. `asking` and `giving_back` are questions; a failure that may pass leaves them open. */
export type ConfirmState =
  | { kind: 'loading' }
  | { kind: 'no_token' }
  | { kind: 'asking'; preview: Preview; busy: boolean; failure: Failure | null }
  | { kind: 'giving_back'; preview: Preview; busy: boolean; failure: Failure | null }
  | { kind: 'confirmed'; preview: Preview; ticketToken: string }
  | { kind: 'given_back'; preview: Preview }
  | { kind: 'refused'; refusal: RefusalBody; preview: Preview | null }
  | { kind: 'unread'; failure: Failure };

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
      this.current.set(
        isFinal(failure) ? { kind: 'refused', refusal: failure.refusal, preview: null } : { kind: 'unread', failure },
      );
    }
  }

  openAgain(): Promise<void> {
    return this.open(this.token);
  }

  async confirm(): Promise<void> {
    const state = this.current();
    if (state.kind !== 'asking' || state.busy) return;
    await this.attempt(state, async ({ preview }) => {
      const { ticket_url: url } = await this.client.confirm(this.token, this.once);
      this.current.set({ kind: 'confirmed', preview, ticketToken: url.split('#')[1] ?? '' });
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

  async giveBack(): Promise<void> {
    const state = this.current();
    if (state.kind !== 'giving_back' || state.busy) return;
    await this.attempt(state, async ({ preview }) => {
      await this.client.cancel(this.token);
      this.current.set({ kind: 'given_back', preview });
    });
  }

  private ask(preview: Preview): void {
    this.current.set({ kind: 'asking', preview, busy: false, failure: null });
  }

  private async attempt<Question extends ConfirmState & { kind: 'asking' | 'giving_back' }>(
    question: Question,
    act: (question: Question) => Promise<void>,
  ): Promise<void> {
    this.current.set({ ...question, busy: true, failure: null });
    try {
      await act(question);
    } catch (error) {
      const failure = readFailure(error);
      this.current.set(
        isFinal(failure)
          ? { kind: 'refused', refusal: failure.refusal, preview: question.preview }
          : { ...question, busy: false, failure },
      );
    }
  }
}

function isFinal(failure: Failure): failure is Failure & { kind: 'refused' } {
  return failure.kind === 'refused' && !PASSING.includes(failure.refusal.status);
}
