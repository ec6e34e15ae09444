import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

/** In the head of a page: leads to where one more is made. Its content says of what. */
@Component({
  selector: 'az-new-link',
  imports: [MatButton, MatIcon, RouterLink],
  template: `
    <a matButton="filled" [routerLink]="to()"><mat-icon svgIcon="add" aria-hidden="true" /><ng-content /></a>
  `,
  styles: ':host { display: contents; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewLink {
  /** `/admin/shows/new` */
  readonly to = input.required<string>();
}
