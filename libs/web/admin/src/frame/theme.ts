import { DestroyRef, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';

export type ThemeChoice = 'light' | 'dark' | 'system';

const KEPT_AS = 'az-office-theme';

/** Light or dark, as somebody chose on this device; the device's own choice unless told otherwise. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly kept = signal<ThemeChoice>(known(this.storage?.getItem(KEPT_AS)));

  readonly choice = this.kept.asReadonly();

  choose(choice: ThemeChoice): void {
    this.kept.set(choice);
    if (choice === 'system') this.storage?.removeItem(KEPT_AS);
    else this.storage?.setItem(KEPT_AS, choice);
  }
}

/** Paints the page in the chosen theme while the office is open: the site and the door have their own. */
export function paintTheme(): void {
  const page = inject(DOCUMENT).documentElement;
  const theme = inject(Theme);
  effect(() => {
    page.style.colorScheme = theme.choice() === 'system' ? '' : theme.choice();
  });
  inject(DestroyRef).onDestroy(() => (page.style.colorScheme = ''));
}

function known(kept: string | null | undefined): ThemeChoice {
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}
