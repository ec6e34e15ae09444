import { inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

type Change = Record<string, string | number | null>;

/** The query of the page's address. Changes that follow each other closely are one: none is lost to another. */
export class Address {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private wanted: Change = {};

  /** Null, and an empty string, take a parameter away. `replace` leaves no step to go back to. */
  change(change: Change, { replace = false } = {}): void {
    const blank = Object.entries(change).map(([name, value]) => [name, value === '' ? null : value] as const);
    const all = { ...this.wanted, ...Object.fromEntries(blank) };
    this.wanted = all;
    void this.router
      .navigate([], {
        relativeTo: this.route,
        queryParams: all,
        queryParamsHandling: 'merge',
        replaceUrl: replace,
        scroll: 'manual',
      })
      .then(() => {
        if (this.wanted === all) this.wanted = {};
      });
  }
}
