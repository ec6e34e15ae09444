import { afterNextRender, DestroyRef, inject, type Signal, signal } from '@angular/core';
import { NOW } from '@azionelab/web/kernel';

/** Whole seconds that are left until `end`, a moment in milliseconds; 0 when it is over. Counts in the browser alone. */
export function secondsUntil(end: Signal<number>): () => number {
  const now = inject(NOW);
  const page = inject(DestroyRef);
  const tick = signal(0);
  afterNextRender(() => {
    const timer = setInterval(() => tick.update((count) => count + 1), 1000);
    page.onDestroy(() => clearInterval(timer));
  });
  return () => {
    tick();
    return Math.max(0, Math.ceil((end() - now().getTime()) / 1000));
  };
}

/** `0:48`, `12:05` */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
