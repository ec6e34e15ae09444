import { inject, InjectionToken, LOCALE_ID } from '@angular/core';
import type { Locale } from '@azionelab/contracts';

/**
 * Language that this build of the site speaks. Italian is the source; each other one lives under its own prefix. Asked
 * of the application and not of `$localize`, which all languages share where the server renders them in one process.
 */
export const LANGUAGE = new InjectionToken<Locale>('LANGUAGE', {
  providedIn: 'root',
  factory: () => (inject(LOCALE_ID) === 'en' ? 'en' : 'it'),
});

/** The same page in one of the languages. */
export interface LanguageLink {
  language: Locale;
  /** What the language calls itself. */
  name: string;
  /** Absolute path, to be followed with a full page load. */
  href: string;
}

/** Links to a page in every language, Italian first. `url` is the router's, without the language's prefix. */
export function languageLinks(url: string): LanguageLink[] {
  const path = url.startsWith('/') ? url : `/${url}`;
  return [
    { language: 'it', name: 'Italiano', href: path },
    { language: 'en', name: 'English', href: path === '/' ? '/en/' : `/en${path}` },
  ];
}
