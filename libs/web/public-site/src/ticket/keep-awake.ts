import { afterRenderEffect, DestroyRef, DOCUMENT, inject } from '@angular/core';

/** Keeps the screen on while a ticket is shown on it, where the device allows that. */
export function keepAwake(wanted: () => boolean): void {
  const document = inject(DOCUMENT);
  let lock: Promise<WakeLockSentinel | undefined> | null = null;

  const release = () => {
    void lock?.then((held) => held?.release());
    lock = null;
  };
  // The system takes the lock away when the page is hidden: it is asked for again on the way back.
  const follow = () => {
    const locks = document.defaultView?.navigator.wakeLock;
    if (!wanted() || !locks || document.visibilityState !== 'visible') return release();
    lock ??= locks.request('screen').catch(() => undefined); // low battery: the visitor keeps it awake by hand
  };

  afterRenderEffect({ read: follow });
  document.addEventListener('visibilitychange', follow);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('visibilitychange', follow);
    release();
  });
}
