import { booleanAttribute, ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { EveningFacts } from '@azionelab/web/ui';
import { Outcome } from '../outcome/outcome';
import type { Notice } from './notice';

/** A notice with its way on; content: what can be done here, above the links. `quiet` when that comes first. */
@Component({
  selector: 'az-notice',
  imports: [MatButton, Outcome, RouterLink],
  template: `
    @let told = notice();
    <az-outcome
      [icon]="told.icon"
      [tone]="told.tone"
      [heading]="told.heading"
      [evening]="evening()"
      [partySize]="partySize()"
    >
      <p>{{ told.text }}</p>
      <ng-content ngProjectAs="[foot]" />
      @if (told.next; as next) {
        <a [matButton]="quiet() ? 'outlined' : 'filled'" [routerLink]="next.path" [fragment]="next.fragment">{{
          next.label
        }}</a>
      }
      @if (told.also; as also) {
        <a matButton="text" [routerLink]="also.path" [fragment]="also.fragment">{{ also.label }}</a>
      }
    </az-outcome>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeView {
  readonly notice = input.required<Notice>();
  readonly evening = input<EveningFacts | null>(null);
  readonly partySize = input<number | null>(null);
  readonly quiet = input(false, { transform: booleanAttribute });
}
