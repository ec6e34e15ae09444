import { DOCUMENT, inject, Injectable } from '@angular/core';
import { LOCALES, type Locale } from '@azionelab/contracts';
import { LANGUAGE } from '@azionelab/web/kernel';
import { browserStorage } from './browser-storage';

const KEY = 'azionelab.language';

/** The language that the browser asks for, and whether the visitor has settled for one already. */
@Injectable({ providedIn: 'root' })
export class PreferredLanguage {
  private readonly storage = browserStorage('localStorage');
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly language = inject(LANGUAGE);

  /** The other language, when the browser prefers it and nobody has chosen yet. */
  toOffer(): Locale | null {
    if (this.storage?.getItem(KEY)) return null;
    const wanted = (this.window?.navigator.languages ?? []).map((tag) => tag.slice(0, 2).toLowerCase());
    const preferred = wanted.find((tag) => LOCALES.some((locale) => locale === tag)) as Locale | undefined;
    return preferred && preferred !== this.language ? preferred : null;
  }

  /** The visitor has chosen: nothing is offered any more. */
  settle(language: Locale = this.language): void {
    this.storage?.setItem(KEY, language);
  }
}
