import { afterNextRender, DestroyRef, DOCUMENT, inject, signal, type Signal } from '@angular/core';

/** Whether the browser has a connection, as far as it knows; true on the server. */
export function online(): Signal<boolean> {
  const window = inject(DOCUMENT).defaultView;
  const page = inject(DestroyRef);
  const state = signal(true);
  afterNextRender(() => {
    const look = () => state.set(window?.navigator.onLine ?? true);
    look();
    for (const event of ['online', 'offline']) {
      window?.addEventListener(event, look);
      page.onDestroy(() => window?.removeEventListener(event, look));
    }
  });
  return state.asReadonly();
}
