import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Field } from '@azionelab/web/ui';

/** A figure of seats as it is typed, told on every key. */
@Component({
  selector: 'az-figure-field',
  imports: [Field, MatFormField, MatInput],
  template: `
    <az-field [for]="key()" [label]="label()" [hint]="hint()" [error]="error()" [optional]="optional()">
      <mat-form-field appearance="outline" floatLabel="always" subscriptSizing="dynamic">
        <input
          matInput
          class="tabular"
          inputmode="numeric"
          autocomplete="off"
          [id]="key()"
          [value]="value()"
          (input)="typed.emit($any($event.target).value)"
        />
      </mat-form-field>
    </az-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FigureField {
  /** Id of the control inside. Not `id`: the host would bear it too. */
  readonly key = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly hint = input<string | null>(null);
  readonly error = input<string | null>(null);
  readonly optional = input(false, { transform: booleanAttribute });
  readonly typed = output<string>();
}
