import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import type { OfficePerformanceView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { NewLink } from '../../frame/new-link';
import { PageHead } from '../../frame/page-head';
import { Bulk, Column, List, listStore } from '../../list';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { SeatBar } from '../capacity/seat-bar';
import { Choices } from '../choices/choices';
import { EveningStatus } from '../words/evening-status';
import { BookingSwitch } from './booking-switch';
import { ManySwitches } from './many-switches';
import { performanceFilters, performanceTabs, whenAsked } from './performance-filters';
import { ViewSwitch } from './view-switch';

/** All evenings: what is ahead first, what is past and what was called off behind tabs. */
@Component({
  selector: 'az-performances-page',
  imports: [
    BookingSwitch,
    Bulk,
    Column,
    EveningStatus,
    List,
    MatButton,
    MatIcon,
    NewLink,
    PageHead,
    RouterLink,
    SeatBar,
    ViewSwitch,
  ],
  templateUrl: './performances-page.html',
  styleUrl: './performances-page.scss',
  providers: [Choices, ManySwitches],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PerformancesPage {
  private readonly router = inject(Router);
  private readonly switches = inject(ManySwitches);
  protected readonly formats = inject(Formats);
  protected readonly mayEdit = mayEdit();

  protected readonly list = listStore<OfficePerformanceView>({
    url: inject(ProgrammeClient).performances.address,
    ordering: 'starts_at',
    filters: performanceFilters(inject(Choices)),
    always: whenAsked(),
  });
  protected readonly tabs = performanceTabs();
  protected readonly busy = this.switches.busy;
  protected readonly nameOf = (evening: OfficePerformanceView): string =>
    `${evening.show_title}, ${this.formats.dayAndTime(evening.starts_at)}`;

  protected isPlayed(evening: OfficePerformanceView): boolean {
    return evening.cancelled_at === null;
  }

  protected editSeats(evenings: readonly OfficePerformanceView[]): void {
    const [only, ...others] = evenings;
    if (only && !others.length) return void this.router.navigate(['/admin/performances', only.id, 'seats']);
    const ids = evenings.map(({ id }) => id).join(',');
    void this.router.navigate(['/admin/performances/capacity'], { queryParams: { evenings: ids } });
  }

  protected switchAll(evenings: readonly OfficePerformanceView[], open: boolean): void {
    void this.switches.set(this.list, evenings, open);
  }
}
