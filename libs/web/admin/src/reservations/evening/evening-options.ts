import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { ListView, OfficePerformanceView } from '@azionelab/contracts';
import { Formats, NOW } from '@azionelab/web/kernel';
import type { FilterOption } from '../../list';

/** Evenings of the last weeks are still asked for. */
const BACK_MS = 30 * 24 * 3600 * 1000;
const MANY = 100;

/** The evenings that a list can be narrowed to. */
@Injectable()
export class EveningOptions {
  private readonly formats = inject(Formats);
  private readonly since = new Date(inject(NOW)().getTime() - BACK_MS).toISOString();

  /** The show whose evenings are wanted, and the evening that is chosen, as the address has them. */
  readonly show = signal<string | null>(null);
  readonly chosen = signal<string | null>(null);

  private readonly evenings = httpResource<ListView<OfficePerformanceView>>(() => ({
    url: '/api/admin/performances/',
    params: {
      ordering: 'starts_at',
      page_size: MANY,
      ...(this.show() ? { show: this.show() ?? '' } : { from: this.since }),
    },
  }));
  /** One that a link leads to may be older than those. */
  private readonly linked = httpResource<OfficePerformanceView>(() => {
    const id = this.chosen();
    if (!id || !this.evenings.hasValue()) return undefined;
    const listed = this.evenings.value().results.some((evening) => `${evening.id}` === id);
    return listed ? undefined : `/api/admin/performances/${id}/`;
  });

  readonly options = computed<FilterOption[]>(() => {
    const listed = this.evenings.hasValue() ? this.evenings.value().results : [];
    const linked = this.linked.hasValue() ? [this.linked.value()] : [];
    return [...linked, ...listed].map((evening) => ({ value: `${evening.id}`, label: this.words(evening) }));
  });

  /** The show goes without saying where one is chosen. */
  private words({ starts_at, show_title }: OfficePerformanceView): string {
    const when = this.formats.dayAndTime(starts_at);
    return this.show() ? when : `${when} · ${show_title}`;
  }
}
