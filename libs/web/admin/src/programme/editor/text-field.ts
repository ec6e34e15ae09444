import { booleanAttribute, ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Field } from '@azionelab/web/ui';

/** A labelled field of one line, of several, or of a figure, a day or a time. */
@Component({
  selector: 'az-text-field',
  imports: [Field, MatFormField, MatInput, ReactiveFormsModule],
  template: `
    <az-field [for]="key()" [label]="label()" [optional]="optional()" [hint]="hint()" [error]="error()">
      <mat-form-field appearance="outline" floatLabel="always" subscriptSizing="dynamic">
        @if (rows()) {
          <textarea matInput [id]="key()" [formControl]="control()" [rows]="rows()"></textarea>
        } @else {
          <input
            matInput
            autocomplete="off"
            [id]="key()"
            [type]="type() === 'figure' ? 'text' : type()"
            [attr.inputmode]="type() === 'figure' ? 'numeric' : null"
            [class.tabular]="type() !== 'text'"
            [formControl]="control()"
            [readonly]="readonly()"
          />
        }
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
export class TextField {
  /** Id of the control inside. Not `id`: the host would bear it too. */
  readonly key = input.required<string>();
  readonly label = input.required<string>();
  readonly control = input.required<FormControl<string>>();
  readonly error = input<string | null>(null);
  readonly hint = input<string | null>(null);
  readonly optional = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  /** More than none makes it a field of several lines. */
  readonly rows = input(0);
  readonly type = input<'text' | 'figure' | 'date' | 'time'>('text');
}
