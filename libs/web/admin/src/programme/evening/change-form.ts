import { booleanAttribute, ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { ChangeEffects } from './change-effects';
import { ChangeStore } from './change-store';
import { TextField } from '../editor/text-field';

/** What moving and calling off have in common: a note, with or without letters, first looked at and then done. */
@Component({
  selector: 'az-change-form',
  imports: [ChangeEffects, MatButton, MatCheckbox, ReactiveFormsModule, RouterLink, TextField],
  templateUrl: './change-form.html',
  styleUrl: './change-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeForm {
  protected readonly store = inject(ChangeStore);

  readonly note = input.required<FormControl<string>>();
  readonly noteError = input<string | null>(null);
  readonly sendMail = input.required<FormControl<boolean>>();
  /** The verb: `Cancel the evening`. */
  readonly verb = input.required<string>();
  /** Something is lost by it. */
  readonly danger = input(false, { transform: booleanAttribute });
  /** Where nothing is changed. */
  readonly back = input.required<string>();
  readonly looked = output<void>();
  readonly acted = output<void>();
}
