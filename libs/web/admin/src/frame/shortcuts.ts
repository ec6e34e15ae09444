import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

const KEPT_AS = 'az-office-shortcuts';

/** Keys without Ctrl (J, K, X, /, ?). Some people speak to their device, which then types: so they can be turned off. */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly document = inject(DOCUMENT);
  private readonly kept = signal(this.storage()?.getItem(KEPT_AS) !== 'off');

  readonly on = this.kept.asReadonly();

  turn(on: boolean): void {
    this.kept.set(on);
    if (on) this.storage()?.removeItem(KEPT_AS);
    else this.storage()?.setItem(KEPT_AS, 'off');
  }

  /** Whether a key is meant for the page: not for a field, a menu or a dialog, and without a modifier. */
  hears(event: KeyboardEvent): boolean {
    if (!this.on() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
    const at = event.target instanceof Element ? event.target : null;
    const typing = at?.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], [role="menu"]');
    return !typing && !this.document.querySelector('mat-dialog-container');
  }

  private storage(): Storage | null {
    try {
      return this.document.defaultView?.localStorage ?? null;
    } catch {
      return null;
    }
  }
}
