import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';

/** The first thing the keyboard meets: past the menu, to `#main`. */
@Component({
  selector: 'az-skip-link',
  template: '<a href="#main" (click)="skip($event)" i18n="@@ui.skip-link.text">Vai al contenuto</a>',
  styles: `
    a {
      position: absolute;
      left: -999px;
    }
    a:focus {
      left: 8px;
      top: 8px;
      z-index: 9;
      padding: 12px 16px;
      background: var(--mat-sys-surface);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkipLink {
  private readonly document = inject(DOCUMENT);

  // The address alone would leave the page: it is relative to the site's base.
  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('main')?.focus();
  }
}
