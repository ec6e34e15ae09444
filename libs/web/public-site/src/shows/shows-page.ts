import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { Company, PageAnswer } from '@azionelab/web/kernel';
import { Empty, Field, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { PageHead } from '../head/page-head';
import { keepFresh } from '../live/keep-fresh';
import { FeedLink } from '../programme/feed-link';
import { ProgrammeFilters } from '../programme/programme-filters';
import { FILTERED_FROM, fits, programmeQuery } from '../programme/programme-query';
import { ProgrammeViews } from '../programme/programme-views';
import { entriesOf, placesAndMonths } from '../season/season';
import { SeasonProgramme } from '../season/season-programme';
import { SeasonRow } from '../season/season-row';
import { found } from './found';

/** Every show that is still to play, the next first. */
@Component({
  selector: 'az-shows-page',
  imports: [
    Empty,
    FeedLink,
    Field,
    LoadError,
    MatButton,
    MatFormField,
    MatInput,
    ProgrammeFilters,
    ProgrammeViews,
    RouterLink,
    SeasonRow,
    SkeletonRow,
  ],
  templateUrl: './shows-page.html',
  styleUrl: './shows-page.scss',
  providers: [SeasonProgramme],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowsPage {
  private readonly programme = inject(SeasonProgramme);
  private readonly router = inject(Router);
  protected readonly season = this.programme.state;
  protected readonly query = programmeQuery();

  protected readonly isNarrowed = computed(() => {
    const { month, venue, seats, search } = this.query();
    return !!(month || venue || seats || search);
  });

  /** What can be chosen from; nothing while the list is short, and nobody asked for a part of it. */
  protected readonly choices = computed(() => {
    const season = this.season();
    if (season.kind !== 'ready') return null;
    const isLong = season.entries.length >= FILTERED_FROM;
    return isLong || this.isNarrowed() ? placesAndMonths(season.evenings) : null;
  });

  protected readonly entries = computed(() => {
    const season = this.season();
    if (season.kind !== 'ready') return [];
    const evenings = season.evenings.filter((evening) => fits(evening, this.query()));
    const shows = season.entries.map(({ show }) => show).filter((show) => found(show, this.query().search));
    return entriesOf(shows, evenings);
  });

  /** What the calendar understands of this page's filters. */
  protected readonly kept = computed(() => {
    const { month, venue, seats } = this.query();
    return { month, venue, seats: seats ? 'available' : null };
  });

  constructor() {
    const head = inject(PageHead);
    const company = inject(Company);
    const answer = inject(PageAnswer);
    effect(() => {
      const title = $localize`:@@public-site.shows.title:In scena`;
      const description = $localize`:@@public-site.shows.description:Tutti gli spettacoli in programma di ${company.name()}:company:, con i posti ancora liberi.`;
      head.describe({ title, description });
      if (this.season().kind === 'failed') answer.unavailable();
    });
    keepFresh(() => this.loadAgain());
  }

  protected search(words: string): void {
    void this.router.navigate([], {
      queryParams: { search: words || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }

  protected loadAgain(): void {
    this.programme.askAgain();
  }
}
