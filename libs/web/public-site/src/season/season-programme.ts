import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import type { ListView, PerformanceSummaryView, ShowSummaryView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { lastKnown } from '../live/last-known';
import { seasonOf, type Season } from './season';

/** Where the season stands on its way to the page. */
export type SeasonState = { kind: 'loading' } | { kind: 'failed' } | ({ kind: 'ready' } & Season);

/**
 * The season as the API tells it now; a page provides its own, so that each visit asks again. A refresh that fails leaves
 * what was known.
 */
@Injectable()
export class SeasonProgramme {
  private readonly now = inject(NOW);
  private readonly shows = httpResource<ListView<ShowSummaryView>>(() => '/api/shows/?page_size=100');
  private readonly performances = httpResource<ListView<PerformanceSummaryView>>(
    () => '/api/performances/?page_size=100',
  );

  private readonly knownShows = lastKnown(this.shows);
  private readonly knownPerformances = lastKnown(this.performances);

  readonly state = computed<SeasonState>(() => {
    const [shows, performances] = [this.knownShows(), this.knownPerformances()];
    if (shows && performances) return { kind: 'ready', ...seasonOf(shows.results, performances.results, this.now()) };
    return this.shows.error() || this.performances.error() ? { kind: 'failed' } : { kind: 'loading' };
  });

  askAgain(): void {
    this.shows.reload();
    this.performances.reload();
  }
}
