import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ControlContainer, FormGroupDirective, ReactiveFormsModule } from '@angular/forms';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { LOCALES } from '@azionelab/contracts';
import { Field, SeatStepper } from '@azionelab/web/ui';
import { LOCALE_WORDS } from './guest-words';

/** How many they are and who; part of the form around it. */
@Component({
  selector: 'az-guest-fields',
  imports: [Field, MatFormField, MatInput, ReactiveFormsModule, SeatStepper],
  templateUrl: './guest-fields.html',
  styles: `
    :host {
      display: grid;
      gap: 20px;
    }
    .two {
      display: grid;
      gap: 20px;
    }
    mat-form-field {
      width: 100%;
    }
    @media (min-width: 560px) {
      .two {
        grid-template-columns: 1fr 1fr;
        align-items: start;
      }
    }
  `,
  viewProviders: [{ provide: ControlContainer, useExisting: FormGroupDirective }],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GuestFields {
  /** Largest party that the evening has room for. */
  readonly most = input.required<number>();
  readonly seatsHint = input<string | null>(null);
  readonly emailOptional = input(false);
  /** What is wrong with a field. */
  readonly error = input.required<(field: string) => string | null>();

  protected readonly locales = LOCALES.map((locale) => ({ locale, words: LOCALE_WORDS[locale] }));
}
