import { DOCUMENT, inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';

/** Hands a page on: through the phone's own sheet, or as an address to paste. */
@Injectable({ providedIn: 'root' })
export class Share {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly snackBar = inject(MatSnackBar);

  async page(title: string): Promise<void> {
    const url = this.window?.location.href.split('#')[0] ?? '';
    const navigator = this.window?.navigator;
    if (navigator?.share) return navigator.share({ title, url }).catch(() => undefined); // closed without sharing
    const copied = navigator?.clipboard?.writeText(url) ?? Promise.reject(new Error('No clipboard'));
    const words = await copied.then(
      () => $localize`:@@public-site.share.copied:Indirizzo copiato`,
      () => url,
    );
    this.snackBar.open(words, undefined, { duration: 5000 });
  }
}
