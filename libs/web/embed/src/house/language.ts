import type { Locale } from '@azionelab/contracts';

/**
 * The language of a place in the page: of the element itself or of what is around it (`lang`). Italian for Italian, English
 * for every other; `otherwise` where the page says nothing.
 */
export function languageOf(element: Element, otherwise: Locale): Locale {
  const told = element.closest('[lang]')?.getAttribute('lang')?.trim().toLowerCase();
  if (!told) return otherwise;
  return /^it\b/.test(told) ? 'it' : 'en';
}
