import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { ListView, PerformanceSummaryView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { lastKnown } from '../live/last-known';
import { monthOf, periodAround } from '../programme/months';
import { FILTERED_FROM, fits, programmeQuery } from '../programme/programme-query';
import { eveningsOf, placesAndMonths, type Evening } from '../season/season';

type Performances = ListView<PerformanceSummaryView>;

/** Where a month of the programme stands. */
export type CalendarState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'ready';
      month: string;
      evenings: Evening[];
      /** Where to go from a month with nothing in it: the next evening after it, or simply the next. */
      wayOut: Evening | null;
    };

/** One month of the programme: the one of the address, else the next with something in it. */
@Injectable()
export class CalendarStore {
  private readonly now = inject(NOW);
  private readonly time = signal(this.now());
  readonly query = programmeQuery();

  private readonly upcoming = httpResource<Performances>(() => '/api/performances/?page_size=100');
  private readonly ahead = computed(() =>
    this.upcoming.hasValue() ? eveningsOf(this.upcoming.value().results, this.time()) : undefined,
  );

  private readonly month = computed(() => {
    const ahead = this.ahead();
    if (this.query().month || !ahead) return this.query().month;
    return monthOf(ahead[0]?.performance.starts_at ?? this.now().toISOString());
  });

  private readonly answer = httpResource<Performances>(() => {
    const month = this.month();
    return month ? { url: '/api/performances/', params: { ...periodAround(month), page_size: 100 } } : undefined;
  });
  private readonly known = lastKnown(this.answer, this.month);

  readonly state = computed<CalendarState>(() => {
    const [ahead, month, performances] = [this.ahead(), this.month(), this.known()?.results];
    if (this.answer.error() && !performances) return { kind: 'failed' };
    if (this.upcoming.error() && !ahead) return { kind: 'failed' };
    if (!month || !ahead || !performances) return { kind: 'loading' };
    const evenings = eveningsOf(performances, this.time()).filter((evening) =>
      fits(evening, { ...this.query(), month }),
    );
    const wanted = ahead.filter((evening) => fits(evening, { ...this.query(), month: null }));
    const later = wanted.find(({ performance }) => performance.starts_at > month);
    return { kind: 'ready', month, evenings, wayOut: later ?? wanted[0] ?? null };
  });

  /** The places to choose from; none while there is too little to filter, and nothing is filtered. */
  readonly venues = computed(() => {
    const { venue, seats } = this.query();
    const ahead = this.ahead() ?? [];
    const shows = new Set(ahead.map(({ performance }) => performance.show.slug));
    return shows.size >= FILTERED_FROM || venue || seats ? placesAndMonths(ahead).venues : null;
  });

  refresh(): void {
    this.time.set(this.now());
    this.upcoming.reload();
    this.answer.reload();
  }
}
