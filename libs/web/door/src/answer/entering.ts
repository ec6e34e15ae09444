import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { SeatStepper } from '@azionelab/web/ui';

/** Below an answer: how many of a party enter now. Its content is the question. */
@Component({
  selector: 'az-entering',
  imports: [SeatStepper],
  template: `
    <span id="entering"><ng-content /></span>
    <az-seat-stepper labelledBy="entering" [max]="max()" [(value)]="value" />
  `,
  styleUrl: './entering.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Entering {
  readonly value = model.required<number>();
  /** How many are not inside yet. */
  readonly max = input.required<number>();
}
