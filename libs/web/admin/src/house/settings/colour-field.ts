import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatPrefix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Field } from '@azionelab/web/ui';

/** A colour, typed or picked; an empty one is the house's own. */
@Component({
  selector: 'az-colour-field',
  imports: [Field, MatButton, MatFormField, MatInput, MatPrefix, ReactiveFormsModule],
  template: `
    <az-field [for]="name()" [label]="label()" [hint]="hint()" [error]="error()">
      <div class="pair">
        <mat-form-field appearance="outline" floatLabel="always" subscriptSizing="dynamic">
          <input
            matPrefix
            type="color"
            [attr.aria-label]="pickLabel()"
            [value]="control().value || standard()"
            (input)="pick($any($event.target).value)"
          />
          <input
            matInput
            [id]="name()"
            [formControl]="control()"
            [placeholder]="standard()"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            maxlength="7"
          />
        </mat-form-field>
        @if (control().value) {
          <button matButton="text" type="button" (click)="pick('')" i18n="@@admin.house.look.standard">
            Torna a quello della casa
          </button>
        }
      </div>
    </az-field>
  `,
  styles: `
    .pair {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    mat-form-field {
      width: 220px;
    }
    [type='color'] {
      width: 36px;
      height: 28px;
      margin: 0 12px;
      padding: 0;
      border: 1px solid var(--mat-sys-outline);
      background: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColourField {
  /** Id of the input. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly pickLabel = input.required<string>();
  readonly control = input.required<FormControl<string>>();
  /** What an empty one means. */
  readonly standard = input.required<string>();
  readonly hint = input<string | null>(null);
  readonly error = input<string | null>(null);

  protected pick(colour: string): void {
    this.control().setValue(colour);
    this.control().markAsDirty();
  }
}
