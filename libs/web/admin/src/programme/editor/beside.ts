import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Two thirds to write in, and beside it, or below it, what comes of it: the content marked `aside`. */
@Component({
  selector: 'az-beside',
  template: '<div class="main"><ng-content /></div><ng-content select="[aside]" />',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 32px 48px;
      align-items: start;
    }
    .main {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
    }
    @media (min-width: 1100px) {
      :host {
        grid-template-columns: minmax(0, 1.6fr) minmax(300px, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Beside {}
