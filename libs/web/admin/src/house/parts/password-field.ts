import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatIconButton } from '@angular/material/button';
import { MatFormField, MatSuffix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Field } from '@azionelab/web/ui';

/** A password that can be shown, pasted, and filled in by a password manager. */
@Component({
  selector: 'az-password-field',
  imports: [Field, MatFormField, MatIcon, MatIconButton, MatInput, MatSuffix, ReactiveFormsModule],
  template: `
    <az-field [for]="name()" [label]="label()" [hint]="hint()" [error]="error()">
      <mat-form-field appearance="outline" floatLabel="always" subscriptSizing="dynamic">
        <input
          matInput
          [id]="name()"
          [type]="shown() ? 'text' : 'password'"
          [formControl]="control()"
          [autocomplete]="autocomplete()"
        />
        <button
          matIconButton
          matSuffix
          type="button"
          [attr.aria-pressed]="shown()"
          (click)="shown.set(!shown())"
          i18n-aria-label="@@admin.house.password.show"
          aria-label="Mostra la password"
        >
          <mat-icon [svgIcon]="shown() ? 'visibility_off' : 'visibility'" aria-hidden="true" />
        </button>
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
export class PasswordField {
  /** Id of the input. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly control = input.required<FormControl<string>>();
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');
  readonly hint = input<string | null>(null);
  readonly error = input<string | null>(null);

  protected readonly shown = signal(false);
}
