import { afterRenderEffect, DestroyRef, DOCUMENT, ElementRef, inject } from '@angular/core';

/**
 * What had the focus may be gone after a deed: a row that was dealt with, a chip, the bar over the rows. Then the focus
 * goes to the row in that place, or to the first thing of the list, and not to the top of the page.
 */
export function keepFocus(changes: () => unknown): void {
  const document = inject(DOCUMENT);
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  let had: { element: Element; place: number } | null = null;
  const rows = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('tr.row')];

  const take = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    const row = target.closest<HTMLElement>('tr.row');
    had = { element: target, place: row ? rows().indexOf(row) : -1 };
  };
  // Whoever goes elsewhere stays there; what is taken away is not connected any more.
  const give = ({ target }: FocusEvent): void =>
    queueMicrotask(() => {
      if (had?.element === target && had?.element.isConnected) had = null;
    });
  host.addEventListener('focusin', take);
  host.addEventListener('focusout', give);
  inject(DestroyRef).onDestroy(() => {
    host.removeEventListener('focusin', take);
    host.removeEventListener('focusout', give);
  });

  afterRenderEffect({
    read: () => {
      changes();
      const lost = had && !had.element.isConnected && (document.activeElement ?? document.body) === document.body;
      if (!had || !lost) return;
      const row = had.place < 0 ? undefined : rows()[Math.min(had.place, rows().length - 1)];
      const first = (selector: string, of: HTMLElement = host) => of.querySelector<HTMLElement>(selector);
      const next = (row && (first('a', row) ?? first('button, input', row))) ?? first('input, a');
      had = null;
      next?.focus();
    },
  });
}
