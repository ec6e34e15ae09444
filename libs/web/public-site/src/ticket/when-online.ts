import { DestroyRef, DOCUMENT, inject } from '@angular/core';

/** Calls `act` each time the connection comes back. */
export function whenOnline(act: () => void): void {
  const window = inject(DOCUMENT).defaultView;
  window?.addEventListener('online', act);
  inject(DestroyRef).onDestroy(() => window?.removeEventListener('online', act));
}
