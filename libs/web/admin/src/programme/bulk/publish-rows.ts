import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import type { ListStore } from '../../list';
import type { OfficeRows } from '../api/office-rows';
import { Publishing, type Publishable } from './publishing';

/** What can be done with several rows that visitors see or do not. The page provides `Publishing`: it outlives a selection. */
@Component({
  selector: 'az-publish-rows',
  imports: [MatButton, MatIcon],
  template: `
    <button matButton type="button" [disabled]="publishing.busy()" (click)="publish(true)">
      <mat-icon svgIcon="visibility" aria-hidden="true" /><ng-container i18n="@@admin.programme.publish"
        >Pubblica</ng-container
      >
    </button>
    <button matButton type="button" [disabled]="publishing.busy()" (click)="publish(false)">
      <mat-icon svgIcon="visibility_off" aria-hidden="true" /><ng-container i18n="@@admin.programme.hide"
        >Nascondi</ng-container
      >
    </button>
  `,
  styles: ':host { display: contents; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublishRows<Row extends Publishable> {
  protected readonly publishing = inject(Publishing);

  readonly list = input.required<ListStore<Row>>();
  readonly client = input.required<OfficeRows<Row, { is_published?: boolean }>>();
  readonly rows = input.required<readonly Row[]>();

  protected publish(is_published: boolean): void {
    void this.publishing.set(this.list(), this.client(), this.rows(), is_published);
  }
}
