import { computed, inject, Injectable, signal } from '@angular/core';
import type { ShowView } from '@azionelab/contracts';
import { isNotFound, NOW, readFailure, type Failure } from '@azionelab/web/kernel';
import { lastKnown } from '../live/last-known';
import { routeParam } from '../route/route-param';
import { eveningsOf, nextBookable, type ShowEvening } from './evenings';
import { ShowsClient } from './shows-client';

/** Where the page of a show stands. */
export type ShowState =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'ready'; show: ShowView; evenings: ShowEvening[]; next: ShowEvening | null };

/** The show of the page's address. A refresh that fails leaves what was known. */
@Injectable()
export class ShowStore {
  private readonly slug = routeParam('slug');
  private readonly answer = inject(ShowsClient).show(this.slug);
  private readonly now = inject(NOW);
  private readonly time = signal(this.now());

  private readonly known = lastKnown(this.answer, this.slug);

  readonly state = computed<ShowState>(() => {
    const show = this.known();
    if (show) {
      const evenings = eveningsOf(show.performances, this.time());
      return { kind: 'ready', show, evenings, next: nextBookable(evenings) };
    }
    const error = this.answer.error();
    if (!error) return { kind: 'loading' };
    return isNotFound(error) ? { kind: 'missing' } : { kind: 'failed', failure: readFailure(error) };
  });

  refresh(): void {
    this.time.set(this.now());
    this.answer.reload();
  }
}
