import { httpResource } from '@angular/common/http';
import { computed, DestroyRef, DOCUMENT, inject, linkedSignal } from '@angular/core';
import type { DashboardView } from '@azionelab/contracts';
import { readFailure } from '@azionelab/web/kernel';

const EVERY_MS = 60_000;
const PATIENCE_MS = 10_000;

/** The figures of the first page, asked again every minute while somebody looks; the newest stay when an answer fails. */
export class KeptDashboard {
  private readonly document = inject(DOCUMENT);
  private readonly answer = httpResource<DashboardView>(() => ({
    url: '/api/admin/dashboard/',
    timeout: PATIENCE_MS,
  }));
  private readonly newest = linkedSignal<DashboardView | undefined, DashboardView | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (fresh, before) => fresh ?? before?.value,
  });

  readonly value = this.newest.asReadonly();
  readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? readFailure(error) : null;
  });

  constructor() {
    const look = (): void => {
      if (this.document.visibilityState === 'visible') this.ask();
    };
    const clock = setInterval(look, EVERY_MS);
    this.document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(clock);
      this.document.removeEventListener('visibilitychange', look);
    });
  }

  ask(): void {
    if (!this.answer.isLoading()) this.answer.reload();
  }
}
