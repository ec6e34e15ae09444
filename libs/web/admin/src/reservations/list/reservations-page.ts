import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { OfficeReservationView, ReservationCountsView } from '@azionelab/contracts';
import { Formats, readFailure, Session } from '@azionelab/web/kernel';
import { Notices } from '../../form';
import { NewLink } from '../../frame/new-link';
import { PageHead } from '../../frame/page-head';
import { Bulk, Column, List, listStore, RowActions, type ListTab } from '../../list';
import { RESERVATIONS, ReservationsClient } from '../api/reservations-client';
import { BulkDeeds } from '../bulk/bulk-deeds';
import { EveningOptions } from '../evening/evening-options';
import { officeFailure } from '../words/office-refusal';
import { ReservationChip } from '../words/reservation-chip';
import { ORIGIN_WORDS } from '../words/reservation-words';
import { ReservationFilters } from './reservation-filters';
import { RowMenu } from './row-menu';

type Row = OfficeReservationView;

/** Who has booked: found, narrowed, sorted, and written to or cancelled, many at a time. */
@Component({
  selector: 'az-reservations-page',
  imports: [
    Bulk,
    Column,
    List,
    MatButton,
    MatIcon,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    NewLink,
    PageHead,
    ReservationChip,
    RouterLink,
    RowActions,
    RowMenu,
  ],
  templateUrl: './reservations-page.html',
  styleUrl: './cells.scss',
  providers: [BulkDeeds, EveningOptions, ReservationFilters],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReservationsPage {
  private readonly client = inject(ReservationsClient);
  private readonly evenings = inject(EveningOptions);
  private readonly filters = inject(ReservationFilters);
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);
  protected readonly deeds = inject(BulkDeeds);
  protected readonly formats = inject(Formats);
  protected readonly origins = ORIGIN_WORDS;
  protected readonly noName = $localize`:@@admin.reservations.no-name:Senza nome`;

  protected readonly list = listStore<Row>({
    url: RESERVATIONS,
    filters: this.filters.all,
    ordering: '-created_at',
  });
  protected readonly mayEdit = computed(() => this.session.may('edit_reservations'));

  /** What the tabs do not set: the counts are of all states. */
  private readonly narrowing = computed(() => {
    const { status: _status, inside: _inside, ...rest } = this.list.query();
    return rest;
  });
  private readonly counts = httpResource<ReservationCountsView>(() => ({
    url: `${RESERVATIONS}counts/`,
    params: this.narrowing(),
  }));
  protected readonly tabs = computed<ListTab[]>(() => {
    const counts = this.counts.hasValue() ? this.counts.value() : undefined;
    const tab = (key: keyof ReservationCountsView, label: string, status: string | null): ListTab => ({
      label,
      count: counts?.[key] ?? null,
      filters: { status, inside: key === 'inside' ? 'true' : null },
    });
    return [
      tab('all', $localize`:@@admin.reservations.tab-all:Tutte`, null),
      tab('pending', $localize`:@@admin.reservations.tab-pending:In attesa`, 'pending'),
      tab('confirmed', $localize`:@@admin.reservations.tab-confirmed:Confermate`, 'confirmed'),
      tab('inside', $localize`:@@admin.reservations.tab-inside:Dentro`, null),
      tab('expired', $localize`:@@admin.reservations.tab-expired:Scadute`, 'expired'),
      tab('cancelled', $localize`:@@admin.reservations.tab-cancelled:Disdette`, 'cancelled'),
    ];
  });

  constructor() {
    effect(() => {
      const { show, performance } = this.list.active();
      this.evenings.show.set(show ?? null);
      this.evenings.chosen.set(performance ?? null);
    });
    effect(() => {
      if (!this.deeds.finished()) return;
      untracked(() => {
        this.list.selection.clear();
        this.reload();
      });
    });
  }

  protected readonly nameOf = ({ name, code }: Row): string => name || code;

  protected readonly countWords = (count: number): string =>
    count === 1
      ? $localize`:@@admin.reservations.one-found:1 prenotazione`
      : $localize`:@@admin.reservations.found:${this.formats.number(count)}:count: prenotazioni`;

  protected readonly selectedWords = (rows: readonly Row[]): string => {
    const seats = this.formats.seats(rows.reduce((sum, { party_size }) => sum + party_size, 0));
    return rows.length === 1
      ? $localize`:@@admin.reservations.one-selected:1 selezionata, ${seats}:seats:`
      : $localize`:@@admin.reservations.selected:${rows.length}:count: selezionate, ${seats}:seats:`;
  };

  /** The whole list as it is narrowed and sorted now. */
  protected exportUrl(format: 'csv' | 'xlsx'): string {
    const query = new URLSearchParams({ ...this.list.query(), ordering: this.list.ordering() });
    return `${RESERVATIONS}export.${format}?${query.toString()}`;
  }

  protected async resend(row: Row): Promise<void> {
    try {
      await this.client.resend(row.id);
      this.notices.say($localize`:@@admin.reservations.resent-to:Mandata a ${row.email}:address:.`);
      this.reload();
    } catch (error) {
      this.notices.say(officeFailure(readFailure(error), this.formats));
    }
  }

  private reload(): void {
    this.list.reload();
    this.counts.reload();
  }
}
