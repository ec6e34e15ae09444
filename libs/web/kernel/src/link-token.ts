import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';

/** The token in the fragment of the page's link, which no server ever sees; null when there is none. */
export function linkToken(): Signal<string | null> {
  return toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
}
