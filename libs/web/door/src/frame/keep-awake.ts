import { DestroyRef, DOCUMENT, inject } from '@angular/core';

/** Keeps the screen on while the component lives; a browser that cannot, or will not, lets it sleep. */
export function keepAwake(): void {
  const document = inject(DOCUMENT);
  const locks = document.defaultView?.navigator.wakeLock;
  if (!locks) return;
  let held: Promise<WakeLockSentinel | null> = Promise.resolve(null);
  const hold = () => {
    if (document.visibilityState === 'visible') held = locks.request('screen').catch(() => null);
  };
  hold();
  // A page that was hidden has lost its lock.
  document.addEventListener('visibilitychange', hold);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('visibilitychange', hold);
    void held.then((lock) => lock?.release());
  });
}
