import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, numberAttribute } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { Router, RouterLink } from '@angular/router';
import type { OfficePerformanceView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { from } from 'rxjs';
import { edit, EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { companyZone } from '../access/company-zone';
import { ProgrammeClient } from '../api/programme-client';
import { CapacityFormula } from '../capacity/capacity-formula';
import { seatsIn } from '../capacity/figures';
import { Choices } from '../choices/choices';
import { Beside } from '../editor/beside';
import { ChoiceField } from '../editor/choice-field';
import { Removing } from '../editor/removing';
import { rowOf } from '../editor/row-of';
import { TextField } from '../editor/text-field';
import { dayInWords } from '../words/day-in-words';
import { PERFORMANCE_FIELDS, performanceBody, performanceForm, performanceValues } from './performance-form';

/** One evening to plan: what, where, when, and how many seats. */
@Component({
  selector: 'az-performance-page',
  imports: [
    Beside,
    CapacityFormula,
    ChoiceField,
    EditMessages,
    Empty,
    LoadError,
    MatButton,
    MatCheckbox,
    PageHead,
    ReactiveFormsModule,
    RouterLink,
    SkeletonRow,
    TextField,
  ],
  templateUrl: './performance-page.html',
  styleUrl: '../editor/editor-page.scss',
  providers: [Choices, Removing],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PerformancePage {
  private readonly performances = inject(ProgrammeClient).performances;
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly formats = inject(Formats);
  private readonly zone = companyZone();
  private readonly document = inject(DOCUMENT);
  protected readonly choices = inject(Choices);
  protected readonly removing = inject(Removing);

  /** Route parameter; none where a new one is made. */
  readonly id = input(undefined, { transform: (id: string | undefined) => (id ? numberAttribute(id) : undefined) });
  /** Query parameters: what a new evening begins with. */
  readonly day = input<string>();
  readonly show = input<string>();

  protected readonly form = performanceForm();
  protected readonly edit = edit<OfficePerformanceView>({
    form: this.form,
    fields: { ...PERFORMANCE_FIELDS, starts_at: { label: PERFORMANCE_FIELDS['day']?.label ?? '', id: 'day' } },
    save: (version) => from(version === null ? this.performances.create(this.body()) : this.change(version)),
    read: () => from(this.performances.read(this.id() ?? 0)),
    valuesOf: performanceValues,
  });
  protected readonly evening = rowOf(
    this.id,
    (id) => this.performances.read(id),
    (evening) => this.edit.begin(evening),
  );
  readonly unsaved = this.edit.unsaved;

  private readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly weekday = computed(() => dayInWords(this.typed().day, this.formats, this.zone()));
  protected readonly figures = computed(() => ({
    room_capacity: seatsIn(this.typed().room_capacity ?? ''),
    additional_seats: seatsIn(this.typed().additional_seats ?? ''),
    manually_occupied_seats: seatsIn(this.typed().manually_occupied_seats ?? ''),
  }));
  protected readonly heldTooMany = computed(() => {
    this.typed();
    return this.form.errors?.['held']
      ? $localize`:@@admin.programme.held-too-many:Non puoi tenere più posti di quanti ce ne sono.`
      : this.edit.error('manually_occupied_seats');
  });
  /** Somebody has booked: then it is moved, and they are told. */
  protected readonly isBooked = computed(() => {
    const evening = this.evening.value();
    return !!evening && evening.confirmed_seats + evening.pending_seats > 0;
  });
  protected readonly title = computed(() => {
    if (this.id() === undefined) return $localize`:@@admin.programme.new-evening:Nuova serata`;
    return this.evening.value()?.show_title ?? $localize`:@@admin.programme.evening:Serata`;
  });
  protected readonly backTo = computed(() => {
    const id = this.id();
    return id === undefined ? '/admin/performances' : `/admin/performances/${id}`;
  });
  protected readonly backWords = computed(() => {
    const evening = this.evening.value();
    return evening ? this.formats.dayAndTime(evening.starts_at) : $localize`:@@admin.programme.performances:Serate`;
  });

  constructor() {
    const { show, venue, day, room_capacity } = this.form.controls;
    effect(() => {
      const asked = { show: this.show(), day: this.day() };
      if (asked.show) show.setValue(asked.show);
      if (asked.day) day.setValue(asked.day);
    });
    venue.valueChanges.pipe(takeUntilDestroyed()).subscribe((id) => {
      if (this.id() === undefined && room_capacity.pristine && id) void this.suggestSeats(Number(id));
    });
  }

  protected async save(): Promise<void> {
    // The summary leads to fields: this error belongs to three of them.
    if (this.form.hasError('held')) return this.document.getElementById('manually_occupied_seats')?.focus();
    this.saved(await this.edit.save());
  }

  protected saved(evening: OfficePerformanceView | null): void {
    if (!evening) return;
    this.notices.say($localize`:@@admin.programme.evening-saved:Serata salvata.`);
    void this.router.navigate(['/admin/performances', evening.id], { replaceUrl: this.id() === undefined });
  }

  protected remove(evening: OfficePerformanceView): void {
    const when = this.formats.dayAndTime(evening.starts_at);
    const removal = {
      title: $localize`:@@admin.programme.remove-evening:Eliminare la serata di ${when}:when:?`,
      remove: () => this.performances.remove(evening),
      hanging: (count: number) =>
        $localize`:@@admin.programme.evening-hangs:Non si può eliminare: ci sono ${count}:count: prenotazioni. Annulla la serata: chi ha prenotato lo viene a sapere.`,
      leadTo: '/admin/performances',
      done: $localize`:@@admin.programme.evening-removed:Serata eliminata.`,
    };
    void this.removing.ask(removal, () => this.form.markAsPristine());
  }

  /** A room has as many seats as it had the last time. */
  private async suggestSeats(venue: number): Promise<void> {
    const last = await this.performances
      .list({ venue, ordering: '-starts_at', page_size: 1 })
      .then(({ results }) => results[0])
      .catch(() => undefined);
    const { room_capacity, venue: chosen } = this.form.controls;
    if (last && room_capacity.pristine && Number(chosen.value) === venue) {
      room_capacity.setValue(`${last.room_capacity}`);
    }
  }

  private body() {
    return performanceBody(this.form, this.zone());
  }

  private change(version: number): Promise<OfficePerformanceView> {
    return this.performances.change({ id: this.id() ?? 0, version }, this.body());
  }
}
