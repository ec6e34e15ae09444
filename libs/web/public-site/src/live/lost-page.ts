import { Location } from '@angular/common';
import { DestroyRef, DOCUMENT, inject, signal, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationError, Router } from '@angular/router';
import type { Failure } from '@azionelab/web/kernel';

/** A page whose script could not be had: without a connection, or because the site was built anew meanwhile. */
export interface LostPage {
  readonly failure: Signal<Failure | null>;
  /** Asks the server for the whole page. */
  tryAgain(): void;
}

export function lostPage(): LostPage {
  const window = inject(DOCUMENT).defaultView;
  const location = inject(Location);
  const failure = signal<Failure | null>(null);
  let address = '/';
  inject(Router)
    .events.pipe(takeUntilDestroyed(inject(DestroyRef)))
    .subscribe((event) => {
      if (event instanceof NavigationEnd) failure.set(null);
      if (!(event instanceof NavigationError)) return;
      address = location.prepareExternalUrl(event.url);
      failure.set(window?.navigator.onLine === false ? { kind: 'offline' } : { kind: 'fault', requestId: null });
    });
  return { failure: failure.asReadonly(), tryAgain: () => window?.location.assign(address) };
}
