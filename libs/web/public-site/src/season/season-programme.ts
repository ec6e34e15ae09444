import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import type { ListView, PerformanceSummaryView, ShowSummaryView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { seasonOf, type Season } from './season';

/** Where the season stands on its way to the page. */
export type SeasonState = { kind: 'loading' } | { kind: 'failed' } | ({ kind: 'ready' } & Season);

/** The season as the API tells it now; a page provides its own, so that each visit asks again. */
@Injectable()
export class SeasonProgramme {
  private readonly now = inject(NOW);
  private readonly shows = httpResource<ListView<ShowSummaryView>>(() => '/api/shows/?page_size=100');
  private readonly performances = httpResource<ListView<PerformanceSummaryView>>(
    () => '/api/performances/?page_size=100',
  );

  readonly state = computed<SeasonState>(() => {
    const lists = [this.shows, this.performances];
    if (lists.some((list) => list.error())) return { kind: 'failed' };
    if (!this.shows.hasValue() || !this.performances.hasValue()) return { kind: 'loading' };
    return { kind: 'ready', ...seasonOf(this.shows.value().results, this.performances.value().results, this.now()) };
  });

  askAgain(): void {
    this.shows.reload();
    this.performances.reload();
  }
}
