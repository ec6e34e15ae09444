import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import type { CreatePerformanceRequest, OfficePerformanceView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { PageHead } from '../../frame/page-head';
import { companyZone } from '../access/company-zone';
import { ProgrammeClient } from '../api/programme-client';
import { CapacityFormula } from '../capacity/capacity-formula';
import { seatsIn } from '../capacity/figures';
import { Choices } from '../choices/choices';
import { NoChoices } from '../choices/no-choices';
import { ShowChoice } from '../choices/show-choice';
import { VenueChoice } from '../choices/venue-choice';
import { Beside } from '../editor/beside';
import { Editor } from '../editor/editor';
import { EditorMessages } from '../editor/editor-messages';
import { NoRow } from '../editor/no-row';
import { idOf } from '../editor/row-of';
import { SaveBar } from '../editor/save-bar';
import { TextField } from '../editor/text-field';
import type { SeatControls } from '../seats/seat-controls';
import { SeatFields } from '../seats/seat-fields';
import { dayInWords } from '../words/day-in-words';
import { PERFORMANCE_FIELDS, performanceBody, performanceForm, performanceValues } from './performance-form';

/** One evening to plan: what, where, when, and how many seats. */
@Component({
  selector: 'az-performance-page',
  imports: [
    Beside,
    CapacityFormula,
    EditorMessages,
    NoChoices,
    NoRow,
    PageHead,
    ReactiveFormsModule,
    RouterLink,
    SaveBar,
    SeatFields,
    ShowChoice,
    TextField,
    VenueChoice,
  ],
  templateUrl: './performance-page.html',
  styleUrl: '../editor/editor-page.scss',
  providers: [Choices],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PerformancePage {
  private readonly performances = inject(ProgrammeClient).performances;
  private readonly formats = inject(Formats);
  private readonly zone = companyZone();
  private readonly document = inject(DOCUMENT);
  protected readonly choices = inject(Choices);

  /** Route parameter; none where a new one is made. */
  readonly id = input(undefined, { transform: idOf });
  /** Query parameters: what a new evening begins with. */
  readonly day = input<string>();
  readonly show = input<string>();

  protected readonly form = performanceForm();
  protected readonly editor = new Editor<OfficePerformanceView, CreatePerformanceRequest>({
    id: this.id,
    rows: this.performances,
    list: '/admin/performances',
    leaves: true,
    form: this.form,
    fields: { ...PERFORMANCE_FIELDS, starts_at: { label: PERFORMANCE_FIELDS['day']?.label ?? '', id: 'day' } },
    valuesOf: performanceValues,
    body: () => performanceBody(this.form, this.zone()),
    savedWords: () => $localize`:@@admin.programme.evening-saved:Serata salvata.`,
    removal: (evening) => ({
      title: $localize`:@@admin.programme.remove-evening:Eliminare la serata di ${this.formats.dayAndTime(evening.starts_at)}:when:?`,
      hanging: (count) =>
        $localize`:@@admin.programme.evening-hangs:Non si può eliminare: ci sono ${count}:count: prenotazioni. Annulla la serata: chi ha prenotato lo viene a sapere.`,
      done: $localize`:@@admin.programme.evening-removed:Serata eliminata.`,
    }),
  });
  protected readonly edit = this.editor.edit;
  protected readonly evening = this.editor.row;
  readonly unsaved = this.edit.unsaved;

  private readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly weekday = computed(() => dayInWords(this.typed().day, this.formats, this.zone()));
  protected readonly figures = computed(() => ({
    room_capacity: seatsIn(this.typed().room_capacity ?? ''),
    additional_seats: seatsIn(this.typed().additional_seats ?? ''),
    manually_occupied_seats: seatsIn(this.typed().manually_occupied_seats ?? ''),
  }));
  protected readonly seatError = (key: keyof SeatControls): string | null => {
    this.typed();
    return key === 'manually_occupied_seats' && this.form.hasError('held')
      ? $localize`:@@admin.programme.held-too-many:Non puoi tenere più posti di quanti ce ne sono.`
      : this.edit.error(key);
  };
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

  protected save(): void {
    // The summary leads to fields: this error belongs to three of them.
    if (this.form.hasError('held')) this.document.getElementById('manually_occupied_seats')?.focus();
    else void this.editor.save();
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
}
