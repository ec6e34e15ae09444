import { afterNextRender, DestroyRef, DOCUMENT, inject } from '@angular/core';

/** Does what can wait, once the page is shown and the browser has nothing better to do. */
export function atRest(work: () => void): void {
  const window = inject(DOCUMENT).defaultView;
  let isHere = true;
  inject(DestroyRef).onDestroy(() => (isHere = false));
  const later = () => isHere && work();
  afterNextRender(() =>
    window && 'requestIdleCallback' in window
      ? window.requestIdleCallback(later, { timeout: 5000 })
      : setTimeout(later),
  );
}
