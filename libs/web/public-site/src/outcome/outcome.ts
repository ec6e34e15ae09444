import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { EveningSummary, type EveningFacts, type IconName } from '@azionelab/web/ui';

/** What happened and what to do: a heading, a lead (`<p>`), the evening, notes, and the buttons at the foot (`foot`). */
@Component({
  selector: 'az-outcome',
  imports: [EveningSummary, MatIcon],
  template: `
    <article>
      @if (icon(); as icon) {
        <mat-icon [class]="tone()" [svgIcon]="icon" aria-hidden="true" />
      }
      <h1 class="headline-large" tabindex="-1">{{ heading() }}</h1>
      <div class="lead"><ng-content select="p" /></div>
      @if (evening(); as evening) {
        <az-evening-summary [evening]="evening" [partySize]="partySize()" />
      }
      <ng-content />
      <div class="actions"><ng-content select="a, button, [foot]" /></div>
    </article>
  `,
  styleUrl: './outcome.scss',
  host: { class: 'wrap' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Outcome {
  readonly heading = input.required<string>();
  readonly icon = input<IconName | null>(null);
  readonly tone = input<'info' | 'ok' | 'warn' | 'err'>('info');
  readonly evening = input<EveningFacts | null>(null);
  readonly partySize = input<number | null>(null);
}
