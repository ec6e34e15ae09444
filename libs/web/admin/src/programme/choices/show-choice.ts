import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { ChoiceField } from '../editor/choice-field';
import { Choices } from './choices';

/** Which show is played, of all there are. */
@Component({
  selector: 'az-show-choice',
  imports: [ChoiceField],
  template: `
    <az-choice-field
      key="show"
      i18n-label="@@admin.programme.show"
      label="Spettacolo"
      i18n-none="@@admin.programme.choose-show"
      none="Scegli lo spettacolo"
      [options]="choices.showOptions()"
      [control]="control()"
      [error]="error()"
    />
  `,
  styles: ':host { display: contents; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowChoice {
  protected readonly choices = inject(Choices);

  readonly control = input.required<FormControl<string>>();
  readonly error = input<string | null>(null);
}
