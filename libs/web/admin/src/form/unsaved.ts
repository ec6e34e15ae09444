import { DestroyRef, DOCUMENT, inject, type Signal } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirm } from './confirm';

/** A page that knows whether something typed would be lost. */
export interface HasUnsaved {
  readonly unsaved: Signal<boolean>;
}

/** Asks before a page with unsaved changes is left: `canDeactivate: [askBeforeLeaving]` on its route. */
export const askBeforeLeaving: CanDeactivateFn<Partial<HasUnsaved> | null> = (page) =>
  !page?.unsaved?.() ||
  inject(Confirm).ask({
    title: $localize`:@@admin.form.leave-title:Uscire senza salvare?`,
    text: $localize`:@@admin.form.leave-text:Quello che hai scritto qui andrà perso.`,
    verb: $localize`:@@admin.form.leave-verb:Esci senza salvare`,
    keep: $localize`:@@admin.form.leave-keep:Resta qui`,
    danger: true,
  });

/** The same when the window is closed or loaded anew; the browser asks in its own words. `edit()` does it by itself. */
export function warnBeforeUnload(unsaved: Signal<boolean>): void {
  const window = inject(DOCUMENT).defaultView;
  const warn = (event: BeforeUnloadEvent): void => {
    if (unsaved()) event.preventDefault();
  };
  window?.addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => window?.removeEventListener('beforeunload', warn));
}
