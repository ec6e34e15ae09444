import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { RESERVATION_ORIGINS, type ListView, type OfficeShowView } from '@azionelab/contracts';
import { Formats, Session } from '@azionelab/web/kernel';
import { dayEnd, dayStart } from '../../form';
import type { FilterOption, ListFilter } from '../../list';
import { EveningOptions } from '../evening/evening-options';
import { ORIGIN_WORDS } from '../words/reservation-words';

const MANY = 100;

/** What reservations can be narrowed by, with the shows and evenings to choose from. */
@Injectable()
export class ReservationFilters {
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly evenings = inject(EveningOptions);

  private readonly shows = httpResource<ListView<OfficeShowView>>(() => ({
    url: '/api/admin/shows/',
    params: { ordering: 'title', page_size: MANY },
  }));
  private readonly showOptions = computed<FilterOption[]>(() =>
    this.shows.hasValue() ? this.shows.value().results.map(({ id, title }) => ({ value: `${id}`, label: title })) : [],
  );
  readonly all: readonly ListFilter[] = [
    // Both are set by the tabs alone.
    { name: 'status', label: $localize`:@@admin.reservations.filter-status:Stato`, place: 'none' },
    { name: 'inside', label: $localize`:@@admin.reservations.filter-inside:Dentro`, place: 'none' },
    {
      name: 'show',
      label: $localize`:@@admin.reservations.filter-show:Spettacolo`,
      any: $localize`:@@admin.reservations.any-show:Tutti gli spettacoli`,
      options: this.showOptions,
    },
    {
      name: 'performance',
      label: $localize`:@@admin.reservations.filter-evening:Sera`,
      any: $localize`:@@admin.reservations.any-evening:Tutte le sere`,
      options: this.evenings.options,
    },
    {
      name: 'origin',
      place: 'more',
      label: $localize`:@@admin.reservations.filter-origin:Da dove viene`,
      any: $localize`:@@admin.reservations.any-origin:Da ovunque`,
      options: () => RESERVATION_ORIGINS.map((value) => ({ value, label: ORIGIN_WORDS[value] })),
    },
    {
      name: 'from',
      place: 'more',
      day: true,
      label: $localize`:@@admin.reservations.filter-from:Sere dal giorno`,
      words: (day) => this.dayWords(day),
      wire: (day) => dayStart(day, this.timeZone()),
    },
    {
      name: 'to',
      place: 'more',
      day: true,
      label: $localize`:@@admin.reservations.filter-to:Sere fino al giorno`,
      words: (day) => this.dayWords(day),
      wire: (day) => dayEnd(day, this.timeZone()),
    },
  ];

  private timeZone(): string {
    return this.session.me()?.company.time_zone ?? 'Europe/Rome';
  }

  private dayWords(day: string): string {
    return this.formats.day(`${day}T00:00:00`);
  }
}
