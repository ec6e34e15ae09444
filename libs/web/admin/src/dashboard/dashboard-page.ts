import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { failureWords, Formats, NOW, Session } from '@azionelab/web/kernel';
import { LoadError, SkeletonRow } from '@azionelab/web/ui';
import { companyClock } from '../form';
import { NewLink } from '../frame/new-link';
import { PageHead } from '../frame/page-head';
import { AttentionList } from './attention-list';
import { ChairChart } from './chair-chart';
import { DayChart } from './day-chart';
import { EveningsChart } from './evenings-chart';
import { FirstSteps } from './first-steps';
import { greeting } from './greeting';
import { KeptDashboard } from './kept-dashboard';
import { TonightStrip } from './tonight-strip';

/** The office's first page: what is on, what wants a person, and how it goes. */
@Component({
  selector: 'az-dashboard-page',
  imports: [
    AttentionList,
    ChairChart,
    DayChart,
    EveningsChart,
    FirstSteps,
    LoadError,
    MatButton,
    MatIcon,
    NewLink,
    PageHead,
    RouterLink,
    SkeletonRow,
    TonightStrip,
  ],
  templateUrl: './dashboard-page.html',
  styleUrl: './dashboard-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DashboardPage {
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  private readonly now = inject(NOW);

  protected readonly kept = new KeptDashboard();
  protected readonly mayEdit = computed(() => this.session.may('edit_programme'));
  protected readonly mayBook = computed(() => this.session.may('edit_reservations'));
  private readonly clock = computed(() => {
    // Each answer is a moment later.
    this.kept.value();
    return companyClock(this.now(), this.session.me()?.company.time_zone ?? 'Europe/Rome');
  });
  protected readonly day = computed(() => this.formats.longDay(this.clock()));
  protected readonly greeting = computed(() => {
    const [first = ''] = (this.session.me()?.user.name ?? '').split(' ');
    return greeting(Number(this.clock().slice(11, 13)), first);
  });
  protected readonly isNew = computed(() => {
    const { venues, shows, performances } = this.kept.value()?.totals ?? { venues: 1, shows: 1, performances: 1 };
    return !venues || !shows || !performances;
  });
  protected readonly failed = computed(() => {
    const failure = this.kept.failure();
    return failure && failureWords(failure);
  });
  /** Said when what is shown is not renewed any more. */
  protected readonly since = computed(() => {
    const made = this.kept.value()?.made_at;
    return made && this.failed() ? this.formats.time(made) : null;
  });
}
