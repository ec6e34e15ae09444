import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Field } from '@azionelab/web/ui';
import type { FilterOption } from '../../list';

/** A labelled choice of one among few. */
@Component({
  selector: 'az-choice-field',
  imports: [Field, MatFormField, MatInput, ReactiveFormsModule],
  template: `
    <az-field [for]="key()" [label]="label()" [hint]="hint()" [error]="error()">
      <mat-form-field appearance="outline" floatLabel="always" subscriptSizing="dynamic">
        <select matNativeControl [id]="key()" [formControl]="control()">
          @if (none(); as none) {
            <option value="">{{ none }}</option>
          }
          @for (option of options(); track option.value) {
            <option [value]="option.value">{{ option.label }}</option>
          }
        </select>
      </mat-form-field>
    </az-field>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    mat-form-field {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoiceField {
  /** Id of the control inside. Not `id`: the host would bear it too. */
  readonly key = input.required<string>();
  readonly label = input.required<string>();
  readonly control = input.required<FormControl<string>>();
  readonly options = input.required<readonly FilterOption[]>();
  /** Words of the choice that is none. */
  readonly none = input('');
  readonly error = input<string | null>(null);
  readonly hint = input<string | null>(null);
}
