import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LoadError, SkeletonRow } from '@azionelab/web/ui';
import type { RowOf } from './row-of';

/** In place of a row that is not there: it is on its way, or why it is not. */
@Component({
  selector: 'az-no-row',
  imports: [LoadError, SkeletonRow],
  template: `
    @if (of().failed(); as failed) {
      <az-load-error [what]="what()" (retried)="of().reload()">{{ failed }}</az-load-error>
    } @else {
      <az-skeleton-row />
    }
  `,
  styles: ':host { display: contents; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoRow<Row> {
  readonly of = input.required<RowOf<Row>>();
  /** `We could not load this show.` */
  readonly what = input.required<string>();
}
