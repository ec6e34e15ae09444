import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Field } from '@azionelab/web/ui';

/** The code of the second factor, or one of the codes that are kept for the day the telephone is lost. */
@Component({
  selector: 'az-code-step',
  imports: [Field, MatButton, MatFormField, MatInput, ReactiveFormsModule],
  template: `
    <az-field for="code" [label]="words().label" [hint]="words().hint" [error]="error()">
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <input
          matInput
          id="code"
          type="text"
          [formControl]="control()"
          autocomplete="one-time-code"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          [inputMode]="recovers() ? 'text' : 'numeric'"
        />
      </mat-form-field>
    </az-field>
    <button matButton="text" type="button" (click)="recovers.set(!recovers())">{{ words().other }}</button>
  `,
  styles: `
    button {
      margin-top: 4px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodeStep {
  readonly control = input.required<FormControl<string>>();
  readonly error = input<string | null>(null);

  protected readonly recovers = signal(false);
  protected readonly words = computed(() =>
    this.recovers()
      ? {
          label: $localize`:@@door.sign-in.recovery-code:Codice di recupero`,
          hint: $localize`:@@door.sign-in.recovery-hint:Uno di quelli che hai messo da parte. Vale una volta sola.`,
          other: $localize`:@@door.sign-in.use-app:Usa il codice dell’app`,
        }
      : {
          label: $localize`:@@door.sign-in.code:Codice a sei cifre`,
          hint: $localize`:@@door.sign-in.code-hint:Cambia ogni 30 secondi.`,
          other: $localize`:@@door.sign-in.use-recovery:Non ho il telefono: uso un codice di recupero`,
        },
  );
}
