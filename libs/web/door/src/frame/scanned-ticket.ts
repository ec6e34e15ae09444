import { inject, Injectable } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';

/** A ticket that was scanned before a door was chosen. It waits in memory alone, and is given out once. */
@Injectable({ providedIn: 'root' })
export class ScannedTicket {
  private text: string | null = null;

  get waits(): boolean {
    return this.text !== null;
  }

  keep(text: string): void {
    this.text = text;
  }

  take(): string | null {
    const text = this.text;
    this.text = null;
    return text;
  }
}

/** Takes over what `/t` hands on as `state: { scanned }`, and opens the page without it: the history never holds it. */
export const takeScannedTicket: CanActivateFn = (_route, wanted) => {
  const router = inject(Router);
  const extras = router.currentNavigation()?.extras;
  const scanned: unknown = extras?.state?.['scanned'];
  if (typeof scanned !== 'string') return true;
  inject(ScannedTicket).keep(scanned);
  return new RedirectCommand(router.parseUrl(wanted.url), { replaceUrl: extras?.replaceUrl });
};
