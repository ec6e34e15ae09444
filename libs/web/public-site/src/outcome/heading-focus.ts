import { afterRenderEffect, ElementRef, inject, untracked } from '@angular/core';

/** Moves the keyboard to the page's heading each time `state` becomes another one, but not for the first that is shown. */
export function focusHeadingOf(state: () => string): void {
  const page = inject<ElementRef<HTMLElement>>(ElementRef);
  let shown: string | null = null;
  afterRenderEffect({
    read: () => {
      const now = state();
      if (now === 'loading' || now === shown) return;
      const isFirst = shown === null;
      shown = now;
      if (!isFirst) untracked(() => page.nativeElement.querySelector<HTMLElement>('h1')?.focus());
    },
  });
}
