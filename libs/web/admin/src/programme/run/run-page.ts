import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CreateRunRequest, RunView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Field } from '@azionelab/web/ui';
import { errorWords, warnBeforeUnload } from '../../form';
import { PageHead } from '../../frame/page-head';
import { companyZone } from '../access/company-zone';
import { Choices } from '../choices/choices';
import { NoChoices } from '../choices/no-choices';
import { ShowChoice } from '../choices/show-choice';
import { VenueChoice } from '../choices/venue-choice';
import { Beside } from '../editor/beside';
import { ruleWords } from '../editor/rules';
import { TextField } from '../editor/text-field';
import { SeatFields } from '../seats/seat-fields';
import { dayInWords } from '../words/day-in-words';
import { runBody, runForm, type RunForm } from './run-form';
import { RunPreview } from './run-preview';
import { RunRules } from './run-rules';
import { RunStore } from './run-store';

/** Many evenings at once: rules, a period, a look at what comes of it, and then they are made. */
@Component({
  selector: 'az-run-page',
  imports: [
    Beside,
    Field,
    MatButton,
    NoChoices,
    PageHead,
    ReactiveFormsModule,
    RouterLink,
    RunPreview,
    RunRules,
    SeatFields,
    ShowChoice,
    TextField,
    VenueChoice,
  ],
  templateUrl: './run-page.html',
  styleUrl: '../editor/editor-page.scss',
  providers: [Choices, RunStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunPage {
  private readonly zone = companyZone();
  protected readonly formats = inject(Formats);
  protected readonly choices = inject(Choices);
  protected readonly store = inject(RunStore);

  /** Query parameter: the show that it begins with. */
  readonly show = input<string>();

  protected readonly form = runForm();
  private readonly typed = toSignal(this.form.events);
  protected readonly fromWords = computed(() => this.inWords('from'));
  protected readonly toWords = computed(() => this.inWords('to'));
  readonly unsaved = computed(() => {
    this.typed();
    return this.form.dirty && !this.store.made();
  });

  protected readonly error = (name: keyof RunForm['controls']): string | null => {
    this.typed();
    const { errors, touched } = this.form.controls[name];
    if (name === 'to' && touched && this.form.hasError('order')) {
      return $localize`:@@admin.programme.run-order:L’ultimo giorno viene prima del primo.`;
    }
    if (!errors || !touched) return null;
    if (errors['times']) return $localize`:@@admin.programme.rule-times:Scrivi un’ora per ogni giorno, come 21:00.`;
    return ruleWords(errors) ?? errorWords(errors);
  };

  constructor() {
    warnBeforeUnload(this.unsaved);
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.store.forget());
    effect(() => {
      const show = this.show();
      if (show) this.form.controls.show.setValue(show);
    });
  }

  protected look(): void {
    this.form.markAllAsTouched();
    if (this.form.valid) void this.store.look(this.body);
  }

  protected make(): void {
    void this.store.make(this.body);
  }

  /** Where what was made is seen first. */
  protected monthOf({ performances }: RunView): string {
    return performances[0]?.starts_at.slice(0, 7) ?? '';
  }

  private readonly body = (except: readonly string[], dryRun: boolean): CreateRunRequest =>
    runBody(this.form, except, dryRun);

  private inWords(name: 'from' | 'to'): string | null {
    this.typed();
    return dayInWords(this.form.controls[name].value, this.formats, this.zone());
  }
}
