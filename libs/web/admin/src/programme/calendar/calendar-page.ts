import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { failureWords, Formats, NOW, readFailure } from '@azionelab/web/kernel';
import { Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { companyDay } from '../../form';
import { NewLink } from '../../frame/new-link';
import { PageHead } from '../../frame/page-head';
import { companyZone } from '../access/company-zone';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { Choices } from '../choices/choices';
import { ViewSwitch } from '../performances/view-switch';
import { MonthGrid } from './month-grid';
import { isMonth, momentOf, monthAfter, periodOf } from './months';

/** One month of the season, as the office plans it: also what is closed, past and called off. */
@Component({
  selector: 'az-season-calendar',
  imports: [Empty, LoadError, MatButton, MatIcon, MonthGrid, NewLink, PageHead, RouterLink, SkeletonRow, ViewSwitch],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.scss',
  providers: [Choices],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CalendarPage {
  private readonly client = inject(ProgrammeClient);
  private readonly zone = companyZone();
  private readonly now = inject(NOW);
  private readonly formats = inject(Formats);
  /** The colours of the shows, asked for beside the evenings and not after them. */
  protected readonly choices = inject(Choices);
  protected readonly mayEdit = mayEdit();

  /** Query parameter: `2026-12`. */
  readonly month = input<string>();

  protected readonly today = computed(() => companyDay(this.now(), this.zone()));
  protected readonly shown = computed(() => {
    const asked = this.month();
    return isMonth(asked) ? asked : this.today().slice(0, 7);
  });
  protected readonly before = computed(() => monthAfter(this.shown(), -1));
  protected readonly after = computed(() => monthAfter(this.shown(), 1));

  protected readonly evenings = resource({
    params: () => periodOf(this.shown(), this.zone()),
    loader: ({ params }) => this.client.performances.every({ ...params, ordering: 'starts_at' }),
  });
  protected readonly failed = computed(() => {
    const error = this.evenings.error();
    return error ? failureWords(readFailure(error)) : null;
  });

  /** `December 2026` */
  protected nameOf(month: string): string {
    return `${this.formats.longMonth(momentOf(`${month}-01`))} ${month.slice(0, 4)}`;
  }
}
