import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { map } from 'rxjs';

/** A part of the page's path, as it changes; asked for where things are injected. */
export function routeParam(name: string): Signal<string> {
  const params = inject(ActivatedRoute).paramMap;
  return toSignal(params.pipe(map((all) => all.get(name) ?? '')), { requireSync: true });
}
