import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import {
  LIMITS,
  type EveningChangeView,
  type MoveEveningRequest,
  type OfficePerformanceView,
} from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { errorWords, zonedInstant } from '../../form';
import { PageHead } from '../../frame/page-head';
import { companyZone } from '../access/company-zone';
import { ProgrammeClient } from '../api/programme-client';
import { Choices } from '../choices/choices';
import { ChoiceField } from '../editor/choice-field';
import { NoRow } from '../editor/no-row';
import { rowOf } from '../editor/row-of';
import { atMost, filled } from '../editor/rules';
import { TextField } from '../editor/text-field';
import { dayInWords } from '../words/day-in-words';
import { ChangeDone } from './change-done';
import { ChangeForm } from './change-form';
import { ChangeStore } from './change-store';

/** Gives an evening another start, another venue, or both: first shows what it means, then does it. */
@Component({
  selector: 'az-move-page',
  imports: [ChangeDone, ChangeForm, ChoiceField, NoRow, PageHead, ReactiveFormsModule, TextField],
  templateUrl: './move-page.html',
  styleUrl: '../editor/editor-page.scss',
  providers: [ChangeStore, Choices],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MovePage {
  private readonly client = inject(ProgrammeClient);
  private readonly zone = companyZone();
  protected readonly formats = inject(Formats);
  protected readonly choices = inject(Choices);
  protected readonly store = inject(ChangeStore);

  /** Route parameter. */
  readonly id = input.required({ transform: numberAttribute });

  protected readonly evening = rowOf(
    this.id,
    (id) => this.client.performances.read(id),
    (evening) => this.begin(evening),
  );
  protected readonly form = inject(NonNullableFormBuilder).group({
    venue: ['', filled],
    day: ['', filled],
    time: ['', filled],
    note: ['', atMost(LIMITS.reason)],
    send_mail: [true],
  });
  protected readonly verb = $localize`:@@admin.programme.move:Sposta la serata`;

  private readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly weekday = computed(() => dayInWords(this.typed().day, this.formats, this.zone()));

  constructor() {
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.store.forget());
  }

  protected error(name: 'venue' | 'day' | 'time' | 'note'): string | null {
    this.typed();
    const { errors, touched } = this.form.controls[name];
    return errors && touched ? errorWords(errors) : null;
  }

  protected look(): void {
    this.form.markAllAsTouched();
    if (!this.form.valid) return;
    if (this.isSame()) {
      this.store.problem.set(
        $localize`:@@admin.programme.move-nowhere:È già lì: scegli un altro giorno, un’altra ora o un altro luogo.`,
      );
      return;
    }
    void this.store.look((dryRun) => this.ask(dryRun));
  }

  protected act(): void {
    void this.store.act((dryRun) => this.ask(dryRun));
  }

  private begin(evening: OfficePerformanceView): void {
    this.form.patchValue({
      venue: `${evening.venue}`,
      day: evening.starts_at.slice(0, 10),
      time: evening.starts_at.slice(11, 16),
    });
  }

  private isSame(): boolean {
    const [evening, typed] = [this.evening.value(), this.form.getRawValue()];
    return evening?.venue === Number(typed.venue) && evening.starts_at.startsWith(`${typed.day}T${typed.time}`);
  }

  private ask(dry_run: boolean): Promise<EveningChangeView> {
    const [evening, { venue, day, time, note, send_mail }] = [this.evening.value(), this.form.getRawValue()];
    if (!evening) return Promise.reject(new Error('There is no evening yet.'));
    const body: MoveEveningRequest = {
      starts_at: zonedInstant(day, time, this.zone()),
      send_mail,
      dry_run,
      ...(Number(venue) !== evening.venue && { venue: Number(venue) }),
      ...(send_mail && note.trim() && { note: note.trim() }),
    };
    return this.client.move(evening, body);
  }
}
