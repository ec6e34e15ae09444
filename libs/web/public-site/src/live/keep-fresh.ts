import { afterNextRender, DestroyRef, DOCUMENT, inject } from '@angular/core';

const EVERY_MS = 60_000;

/** Calls `refresh` every minute while the page is looked at, and whenever somebody comes back to it. */
export function keepFresh(refresh: () => void): void {
  const document = inject(DOCUMENT);
  const page = inject(DestroyRef);
  afterNextRender(() => {
    const look = () => document.visibilityState === 'visible' && refresh();
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    document.defaultView?.addEventListener('focus', look);
    page.onDestroy(() => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      document.defaultView?.removeEventListener('focus', look);
    });
  });
}
