import { DestroyRef, DOCUMENT, inject } from '@angular/core';
import { Shortcuts } from '../frame/shortcuts';

interface RowDeeds {
  enabled: () => boolean;
  step: (by: 1 | -1) => void;
  select: () => void;
}

/** J and K go down and up the rows, X selects the one; Enter is the row's own link, which has the focus. */
export function rowKeys(deeds: RowDeeds): void {
  const document = inject(DOCUMENT);
  const shortcuts = inject(Shortcuts);
  const hear = (event: KeyboardEvent): void => {
    if (!deeds.enabled() || !shortcuts.hears(event)) return;
    const key = event.key.toLowerCase();
    if (key === 'j') deeds.step(1);
    else if (key === 'k') deeds.step(-1);
    else if (key === 'x') deeds.select();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', hear);
  inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', hear));
}
