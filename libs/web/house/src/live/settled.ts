import { effect, signal, type Signal } from '@angular/core';

/** What a signal says once it has said so for a while. */
export function settled<Value>(of: Signal<Value>, forMs: number): Signal<Value> {
  const rested = signal(of());
  effect((onCleanup) => {
    const value = of();
    const timer = setTimeout(() => rested.set(value), forMs);
    onCleanup(() => clearTimeout(timer));
  });
  return rested.asReadonly();
}
