import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter, skip } from 'rxjs';

/** The shell: an outlet, and the keyboard's focus moved to the new page after each navigation. */
@Component({
  selector: 'az-root',
  imports: [RouterOutlet],
  template: '<router-outlet />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {
  private readonly document = inject(DOCUMENT);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        skip(1),
        filter((event) => !event.urlAfterRedirects.includes('#')),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.document.getElementById('main')?.focus({ preventScroll: true }));
  }
}
