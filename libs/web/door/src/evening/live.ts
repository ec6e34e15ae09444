import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { DoorLiveView } from '@azionelab/contracts';
import { readFailure, type Failure } from '@azionelab/web/kernel';
import { catchError, EMPTY, filter, merge, Subject, switchMap, tap, timer, type Observable } from 'rxjs';
import { CheckInsClient, SHORT_PATIENCE_MS } from '../api/check-ins-client';
import { liveEvents } from './live-events';

const ASK_EVERY_MS = 5_000;
/** While the stream speaks, asking only finds out that it is dead. */
const ASK_BESIDE_STREAM_MS = 20_000;
const BACK_FOR_MS = 2_000;

/**
 * How the evening stands on all devices: told by the server as it happens, asked every few seconds while the stream is
 * broken; and so, whether there is a connection at all.
 */
@Injectable()
export class Live {
  private readonly client = inject(CheckInsClient);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly asked = new Subject<void>();
  private readonly performance = new Subject<number>();
  private streaming = false;
  private answeredAt = 0;

  readonly view = signal<DoorLiveView | null>(null);
  readonly connection = signal<'online' | 'offline' | 'back'>('online');
  /** What was wrong with the last answer; null when it was good. */
  readonly failure = signal<Failure | null>(null);

  constructor() {
    this.performance
      .pipe(
        switchMap((id) => merge(this.streamOf(id), this.answersOf(id))),
        takeUntilDestroyed(),
      )
      .subscribe((view) => this.view.set(view));
    if (!this.window) return;
    const gone = new AbortController();
    this.window.addEventListener('offline', () => this.missed(), gone);
    this.window.addEventListener('online', () => this.refresh(), gone);
    inject(DestroyRef).onDestroy(() => {
      gone.abort();
      this.asked.complete();
    });
  }

  watch(performanceId: number): void {
    this.view.set(null);
    this.performance.next(performanceId);
  }

  /** Asks again now, unless the stream tells it anyway. */
  refresh(): void {
    if (!this.streaming || this.connection() === 'offline') this.asked.next();
  }

  /** Somebody waited for an answer in vain. */
  missed(): void {
    this.connection.set('offline');
  }

  private streamOf(id: number): Observable<DoorLiveView> {
    return liveEvents(id, (streaming) => (this.streaming = streaming)).pipe(tap(() => this.reached()));
  }

  private answersOf(id: number): Observable<DoorLiveView> {
    const due = timer(0, ASK_EVERY_MS).pipe(
      filter(() => !this.streaming || this.connection() === 'offline' || this.isSilent()),
    );
    return merge(due, this.asked).pipe(switchMap(() => this.ask(id)));
  }

  /** An answer that is slower than a queue can wait does not make a connection. */
  private ask(id: number): Observable<DoorLiveView> {
    const since = performance.now();
    return this.client.live(id).pipe(
      tap(() => performance.now() - since < SHORT_PATIENCE_MS && this.reached()),
      catchError((error) => this.failed(readFailure(error))),
    );
  }

  private isSilent(): boolean {
    return performance.now() - this.answeredAt >= ASK_BESIDE_STREAM_MS;
  }

  private reached(): void {
    this.answeredAt = performance.now();
    this.failure.set(null);
    if (this.connection() !== 'offline') return;
    this.connection.set('back');
    setTimeout(() => this.connection.update((state) => (state === 'back' ? 'online' : state)), BACK_FOR_MS);
  }

  private failed(failure: Failure) {
    this.failure.set(failure);
    if (failure.kind === 'offline') this.missed();
    return EMPTY;
  }
}
