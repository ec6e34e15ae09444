import { Location } from '@angular/common';
import { inject } from '@angular/core';
import { Luggage } from './luggage';

const NAME = 'handed-over';

type State = Record<string, unknown>;

/**
 * Takes along what one page handed to the next (`handedOver`) when the language changes, and gives it to this entry of
 * the history, as if it had come with the navigation. The frame calls it before its page looks.
 */
export function carryHandedOver(): void {
  const location = inject(Location);
  const luggage = inject(Luggage);
  const brought = luggage.brought<State>(NAME);
  if (brought) location.replaceState(location.path(true), '', { ...(location.getState() as State | null), ...brought });
  luggage.carry(NAME, () => handedOverOf(location.getState() as State | null));
}

/** Without what the router writes there for itself. */
function handedOverOf(state: State | null): State {
  return Object.fromEntries(Object.entries(state ?? {}).filter(([name]) => !/^(navigationId|ɵ)/.test(name)));
}
