import { ChangeDetectionStrategy, Component, inject, input, numberAttribute } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import { LIMITS, type CancelEveningRequest, type EveningChangeView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { errorWords } from '../../form';
import { PageHead } from '../../frame/page-head';
import { ProgrammeClient } from '../api/programme-client';
import { NoRow } from '../editor/no-row';
import { rowOf } from '../editor/row-of';
import { atMost } from '../editor/rules';
import { ChangeDone } from './change-done';
import { ChangeForm } from './change-form';
import { ChangeStore } from './change-store';

/** Calls an evening off: first shows whom it touches and what they will read, then does it. */
@Component({
  selector: 'az-cancel-page',
  imports: [ChangeDone, ChangeForm, NoRow, PageHead],
  templateUrl: './cancel-page.html',
  providers: [ChangeStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CancelPage {
  private readonly client = inject(ProgrammeClient);
  protected readonly formats = inject(Formats);
  protected readonly store = inject(ChangeStore);

  /** Route parameter. */
  readonly id = input.required({ transform: numberAttribute });

  protected readonly evening = rowOf(this.id, (id) => this.client.performances.read(id));
  protected readonly form = inject(NonNullableFormBuilder).group({
    note: ['', atMost(LIMITS.reason)],
    send_mail: [true],
  });
  protected readonly verb = $localize`:@@admin.programme.cancel:Annulla la serata`;

  constructor() {
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.store.forget());
  }

  protected noteError(): string | null {
    const { errors } = this.form.controls.note;
    return errors && errorWords(errors);
  }

  protected look(): void {
    if (this.form.valid) void this.store.look((dryRun) => this.ask(dryRun));
  }

  protected act(): void {
    void this.store.act((dryRun) => this.ask(dryRun));
  }

  private ask(dry_run: boolean): Promise<EveningChangeView> {
    const [evening, { note, send_mail }] = [this.evening.value(), this.form.getRawValue()];
    if (!evening) return Promise.reject(new Error('There is no evening yet.'));
    const body: CancelEveningRequest = { send_mail, dry_run, ...(send_mail && note.trim() && { note: note.trim() }) };
    return this.client.cancel(evening, body);
  }
}
