import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/** The shell: an outlet, and the keyboard's focus moved to the new page; a filter that changes leaves it where it is. */
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
        map(({ urlAfterRedirects }) => urlAfterRedirects),
        pairwise(),
        filter(([before, now]) => !now.includes('#') && pathOf(before) !== pathOf(now)),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.document.getElementById('main')?.focus({ preventScroll: true }));
  }
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? '/';
}
