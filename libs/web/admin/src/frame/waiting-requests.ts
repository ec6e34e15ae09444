import { httpResource } from '@angular/common/http';
import { computed, DestroyRef, DOCUMENT, inject, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import type { ReservationCountsView } from '@azionelab/contracts';
import { Session } from '@azionelab/web/kernel';
import { filter } from 'rxjs';

const EVERY_MS = 60_000;

/** How many reservations wait for their confirmation: asked at each page, and every minute while somebody looks. */
export function waitingRequests(): Signal<number> {
  const [document, session] = [inject(DOCUMENT), inject(Session)];
  const answer = httpResource<ReservationCountsView>(() =>
    session.may('see_reservations') && !session.me()?.must_set_up_second_factor
      ? '/api/admin/reservations/counts/'
      : undefined,
  );
  const look = (): void => {
    if (document.visibilityState === 'visible') answer.reload();
  };
  const clock = setInterval(look, EVERY_MS);
  inject(DestroyRef).onDestroy(() => clearInterval(clock));
  inject(Router)
    .events.pipe(
      filter((event) => event instanceof NavigationEnd),
      takeUntilDestroyed(),
    )
    .subscribe(look);
  return computed(() => (answer.hasValue() ? answer.value().pending : 0));
}
