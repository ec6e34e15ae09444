import { DestroyRef, Directive, DOCUMENT, inject, output } from '@angular/core';
import { Keystrokes } from './keystrokes';
import { isWholeToken } from './ticket';

/**
 * Listens for a hand scanner anywhere on the page, before a focused button takes its Enter for a press: a second
 * scan must never let the first party in. In a field only a whole ticket counts, because people type there too.
 */
@Directive({ selector: '[azHandScanner]' })
export class HandScanner {
  readonly azHandScanner = output<string>();

  private readonly keys = new Keystrokes();

  constructor() {
    const document = inject(DOCUMENT);
    const listen = (event: KeyboardEvent) => this.take(event);
    document.addEventListener('keydown', listen, { capture: true });
    inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', listen, { capture: true }));
  }

  private take(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const text = this.keys.press(event.key, event.timeStamp);
    if (!text || (inField(event.target) && !isWholeToken(text))) return;
    event.preventDefault();
    event.stopPropagation();
    this.azHandScanner.emit(text);
  }
}

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
