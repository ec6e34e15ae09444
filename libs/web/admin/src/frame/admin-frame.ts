import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** What stands around every page of the office. */
@Component({
  selector: 'az-admin-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet],
  template: '<main><router-outlet /></main>',
})
export class AdminFrame {}
