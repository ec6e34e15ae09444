import { Location } from '@angular/common';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { RefusalBody } from '@azionelab/contracts';
import { NOW, readFailure, type Failure } from '@azionelab/web/kernel';
import { ReservationsClient } from '../reservation/reservations-client';
import { handedOver } from '../route/handed-over';
import { BookingDraft } from './booking-draft';
import { maskedAddress, type SentFacts } from './sent-facts';

/** Where the letter stands, once it was asked for. */
export type LetterState =
  | { kind: 'sent'; news: 'none' | 'again' | 'corrected'; failure: Failure | null }
  | { kind: 'correcting'; failure: Failure | null }
  | { kind: 'sending'; address: string | null }
  /** No further letter can be had from here, and why. */
  | { kind: 'over'; refusal: RefusalBody };

/** Between two letters of one reservation. */
const PAUSE_MS = 60_000;

/** Refusals after which the same button may be pressed again. */
const PASSING = ['rate_limited', 'unavailable', 'conflict'];

/** The letter of a booking: sent again, or to the right address. */
@Injectable()
export class LetterStore {
  private readonly client = inject(ReservationsClient);
  private readonly location = inject(Location);
  private readonly draft = inject(BookingDraft);
  private readonly now = inject(NOW);

  /** Comes with the navigation, and again with a reload; a bare address brings none. */
  private readonly known = signal(handedOver('sent') as SentFacts | undefined);
  readonly facts = this.known.asReadonly();
  private readonly current = signal<LetterState>({ kind: 'sent', news: 'none', failure: null });
  readonly state = this.current.asReadonly();

  private readonly refusedUntil = signal(0);
  /** From when the letter can be asked for again. */
  readonly againAt = computed(() => Math.max((this.known()?.sent_at ?? 0) + PAUSE_MS, this.refusedUntil()));

  /** What was typed in the form before, while this tab still knows it. */
  typedAddress(): string {
    return this.draft.fields().email;
  }

  correct(): void {
    if (this.current().kind === 'sent') this.current.set({ kind: 'correcting', failure: null });
  }

  leaveAsIs(): void {
    if (this.current().kind === 'correcting') this.current.set({ kind: 'sent', news: 'none', failure: null });
  }

  /** Sends the letter once more; to `address` when the one on file is wrong. */
  async send(address: string | null): Promise<void> {
    const facts = this.known();
    if (!facts || this.current().kind === 'sending') return;
    this.current.set({ kind: 'sending', address });
    try {
      await this.client.sendLetter(facts.id, facts.letter_key, address ?? undefined);
      this.remember({ ...facts, sent_at: this.now().getTime(), ...(address && { to: maskedAddress(address) }) });
      if (address) this.draft.keep({ ...this.draft.fields(), email: address });
      this.current.set({ kind: 'sent', news: address ? 'corrected' : 'again', failure: null });
    } catch (error) {
      this.fail(readFailure(error), address);
    }
  }

  private fail(failure: Failure, address: string | null): void {
    if (failure.kind === 'refused' && !PASSING.includes(failure.refusal.status)) {
      return this.current.set({ kind: 'over', refusal: failure.refusal });
    }
    if (failure.kind === 'refused' && failure.retryAfter) {
      this.refusedUntil.set(this.now().getTime() + failure.retryAfter * 1000);
    }
    this.current.set(address ? { kind: 'correcting', failure } : { kind: 'sent', news: 'none', failure });
  }

  private remember(facts: SentFacts): void {
    this.known.set(facts);
    const state = { ...(this.location.getState() as object | null), sent: facts };
    this.location.replaceState(this.location.path(), '', state);
  }
}
