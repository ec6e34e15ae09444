import { ChangeDetectionStrategy, Component } from '@angular/core';

/** What is on next, the season, and how booking works. */
@Component({
  selector: 'az-home-page',
  template: '<h1 class="display-large wrap">AzioneLab</h1>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePage {}
