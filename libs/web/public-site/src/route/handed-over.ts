import { Location } from '@angular/common';
import { inject } from '@angular/core';

/** What the page before handed over with the navigation. It belongs to this entry of the history, and outlives a reload. */
export function handedOver(name: string): unknown {
  const state = inject(Location).getState() as Record<string, unknown> | null | undefined;
  return state?.[name];
}
