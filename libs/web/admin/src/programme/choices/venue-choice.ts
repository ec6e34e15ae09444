import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { ChoiceField } from '../editor/choice-field';
import { Choices } from './choices';

/** Where it is played, of all places there are. */
@Component({
  selector: 'az-venue-choice',
  imports: [ChoiceField],
  template: `
    <az-choice-field
      key="venue"
      i18n-label="@@admin.programme.venue"
      label="Luogo"
      i18n-none="@@admin.programme.choose-venue"
      none="Scegli il luogo"
      [options]="choices.venueOptions()"
      [control]="control()"
      [error]="error()"
    />
  `,
  styles: ':host { display: contents; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VenueChoice {
  protected readonly choices = inject(Choices);

  readonly control = input.required<FormControl<string>>();
  readonly error = input<string | null>(null);
}
