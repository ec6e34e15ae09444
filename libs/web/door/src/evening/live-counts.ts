import { inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { DoorCountsView } from '@azionelab/contracts';
import { readFailure, type Failure } from '@azionelab/web/kernel';
import { catchError, EMPTY, merge, Subject, switchMap, timer } from 'rxjs';
import { CheckInsClient } from '../api/check-ins-client';

const ASK_EVERY_MS = 5_000;
const BACK_FOR_MS = 2_000;

/** How many are inside, asked every few seconds; and so, whether there is a connection at all. */
@Injectable()
export class LiveCounts {
  private readonly client = inject(CheckInsClient);
  private readonly asked = new Subject<void>();
  private readonly performance = new Subject<number>();

  readonly counts = signal<DoorCountsView | null>(null);
  readonly connection = signal<'online' | 'offline' | 'back'>('online');
  /** What was wrong with the last answer; null when it was good. */
  readonly failure = signal<Failure | null>(null);

  constructor() {
    this.performance
      .pipe(
        switchMap((id) =>
          merge(timer(0, ASK_EVERY_MS), this.asked).pipe(
            switchMap(() => this.client.counts(id).pipe(catchError((error) => this.missed(readFailure(error))))),
          ),
        ),
        takeUntilDestroyed(),
      )
      .subscribe((counts) => this.take(counts));
  }

  watch(performanceId: number): void {
    this.counts.set(null);
    this.performance.next(performanceId);
  }

  /** Asks again now. */
  refresh(): void {
    this.asked.next();
  }

  private take(counts: DoorCountsView): void {
    this.counts.set(counts);
    this.failure.set(null);
    if (this.connection() !== 'offline') return;
    this.connection.set('back');
    setTimeout(() => this.connection.update((state) => (state === 'back' ? 'online' : state)), BACK_FOR_MS);
  }

  private missed(failure: Failure) {
    this.failure.set(failure);
    if (failure.kind === 'offline') this.connection.set('offline');
    return EMPTY;
  }
}
