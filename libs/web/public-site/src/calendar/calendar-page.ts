import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Company, Formats, NOW, PageAnswer } from '@azionelab/web/kernel';
import { Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { PageHead } from '../head/page-head';
import { keepFresh } from '../live/keep-fresh';
import { FeedLink } from '../programme/feed-link';
import { momentOf, monthAfter } from '../programme/months';
import { ProgrammeFilters } from '../programme/programme-filters';
import { ProgrammeViews } from '../programme/programme-views';
import { CalendarStore } from './calendar-store';
import { MonthGrid } from './month-grid';

/** How many months the calendar leads back and ahead: a robot must find an end. */
const REACH = { back: 12, ahead: 24 };

/** One month of the programme. */
@Component({
  selector: 'az-calendar-page',
  imports: [
    Empty,
    FeedLink,
    LoadError,
    MatButton,
    MonthGrid,
    ProgrammeFilters,
    ProgrammeViews,
    RouterLink,
    SkeletonRow,
  ],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.scss',
  providers: [CalendarStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CalendarPage {
  private readonly store = inject(CalendarStore);
  private readonly company = inject(Company);
  private readonly now = inject(NOW);
  protected readonly formats = inject(Formats);
  protected readonly state = this.store.state;
  protected readonly query = this.store.query;
  protected readonly venues = this.store.venues;

  /** What the list understands of this page's filters. */
  protected readonly kept = computed(() => ({
    venue: this.query().venue,
    seats: this.query().seats ? 'available' : null,
  }));
  protected readonly isNarrowed = computed(() => this.query().seats || this.query().venue !== null);

  constructor() {
    const head = inject(PageHead);
    const answer = inject(PageAnswer);
    effect(() => {
      const state = this.state();
      if (state.kind === 'failed') answer.unavailable();
      if (state.kind !== 'ready') return;
      const month = this.nameWithYear(state.month);
      const title = $localize`:@@public-site.calendar.title:Calendario di ${month}:month:`;
      const description = $localize`:@@public-site.calendar.description:Che cosa mette in scena ${this.company.name()}:company: in ${month}:month:: ogni sera, con i posti ancora liberi.`;
      const path = this.query().month ? `/shows/calendar?month=${state.month}` : '/shows/calendar';
      head.describe({ title, description, path, unlisted: !state.evenings.length });
    });
    keepFresh(() => this.loadAgain());
  }

  /** `dicembre`, and its year when it is not the present one. */
  protected nameOf(month: string): string {
    const isThisYear = month.startsWith(String(this.now().getFullYear()));
    return isThisYear ? this.formats.longMonth(momentOf(`${month}-01`)) : this.nameWithYear(month);
  }

  /** The months beside this one, as far as the calendar reaches. */
  protected beside(month: string): { before: string | null; after: string | null } {
    const present = this.now().toISOString().slice(0, 7);
    const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)];
    return {
      before: before >= monthAfter(present, -REACH.back) ? before : null,
      after: after <= monthAfter(present, REACH.ahead) ? after : null,
    };
  }

  protected loadAgain(): void {
    this.store.refresh();
  }

  private nameWithYear(month: string): string {
    return `${this.formats.longMonth(momentOf(`${month}-01`))} ${month.slice(0, 4)}`;
  }
}
