import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Nothing to list: the fascia stays, with one sentence and one action as its content. */
@Component({
  selector: 'az-empty',
  template: '<ng-content />',
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 12px 24px;
      padding: 28px 0;
      border-top: var(--rule);
      border-bottom: var(--hairline);
      font-size: 1.0625rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Empty {}
