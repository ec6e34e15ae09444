import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { BookedView, BookRequest, PerformanceView } from '@azionelab/contracts';
import {
  availabilityOf,
  canBook,
  isNotFound,
  NOW,
  readFailure,
  type Availability,
  type Failure,
} from '@azionelab/web/kernel';
import { lastKnown } from '../live/last-known';
import { ReservationsClient } from '../reservation/reservations-client';
import { routeParam } from '../route/route-param';
import { Attempt } from './attempt';

/** Why the last try did not succeed, and how many seats it asked for. */
export interface BookingProblem {
  failure: Failure;
  asked: number;
}

/** Where a booking stands. Once the form is open it stays: what happens meanwhile is told beside what was typed. */
export type BookingState =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'shut'; evening: PerformanceView; availability: Availability }
  | {
      kind: 'open';
      evening: PerformanceView;
      availability: Availability;
      sending: boolean;
      problem: BookingProblem | null;
    };

type Sending = { step: 'idle' } | { step: 'sending' } | { step: 'refused'; problem: BookingProblem };

/** One evening, and the request for seats at it. */
@Injectable()
export class BookingStore {
  private readonly client = inject(ReservationsClient);
  private readonly now = inject(NOW);
  private readonly attempt = new Attempt();

  readonly performanceId = routeParam('performanceId');
  private readonly answer = httpResource<PerformanceView>(() => `/api/performances/${this.performanceId()}/`);
  private readonly evening = lastKnown(this.answer, this.performanceId);
  private readonly time = signal(this.now());
  private readonly sending = linkedSignal<string, Sending>({
    source: this.performanceId,
    computation: () => ({ step: 'idle' }),
  });

  private readonly wasOpen = linkedSignal<{ id: string; open: boolean }, { id: string; open: boolean }>({
    source: () => {
      const evening = this.evening();
      return { id: this.performanceId(), open: !!evening && canBook(availabilityOf(evening, this.time())) };
    },
    computation: ({ id, open }, before) => ({ id, open: open || (before?.value.id === id && before.value.open) }),
  });

  readonly state = computed<BookingState>(() => {
    const evening = this.evening();
    if (evening) return this.stateOf(evening);
    const error = this.answer.error();
    if (!error) return { kind: 'loading' };
    return isNotFound(error) ? { kind: 'missing' } : { kind: 'failed', failure: readFailure(error) };
  });

  refresh(): void {
    this.time.set(this.now());
    this.answer.reload();
  }

  /** Asks for seats; null when that did not succeed, or is under way already. */
  async book(request: BookRequest): Promise<BookedView | null> {
    if (this.sending().step === 'sending') return null;
    const id = Number(this.performanceId());
    this.sending.set({ step: 'sending' });
    try {
      return await this.client.book(id, request, this.attempt.headersFor([id, request]));
    } catch (error) {
      const problem = { failure: readFailure(error), asked: request.party_size };
      this.sending.set({ step: 'refused', problem });
      if (problem.failure.kind === 'refused') this.refresh();
      return null;
    }
  }

  private stateOf(evening: PerformanceView): BookingState {
    const availability = availabilityOf(evening, this.time());
    if (!this.wasOpen().open) return { kind: 'shut', evening, availability };
    const sending = this.sending();
    const problem = sending.step === 'refused' ? sending.problem : null;
    return { kind: 'open', evening, availability, sending: sending.step === 'sending', problem };
  }
}
