import { DestroyRef, inject, signal, type Signal } from '@angular/core';
import { NOW } from '@azionelab/web/kernel';

/** The time, told anew every so many milliseconds while the component lives. */
export function ticking(everyMs: number): Signal<Date> {
  const now = inject(NOW);
  const time = signal(now());
  const clock = setInterval(() => time.set(now()), everyMs);
  inject(DestroyRef).onDestroy(() => clearInterval(clock));
  return time.asReadonly();
}
