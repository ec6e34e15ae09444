import type { CompanyView, Locale } from '@azionelab/contracts';
import { ask } from './ask';

/** The company's site: this script comes from it, and nothing else is ever asked. */
const ORIGIN = new URL(import.meta.url).origin;

/** An address of the company's site. */
export function at(path: string): string {
  return ORIGIN + path;
}

/** A page of the company's site, in a language. */
export function pageAt(path: string, language: Locale): string {
  return at(language === 'it' ? path : `/en${path}`);
}

let known: Promise<CompanyView | null> | undefined;

/** What every element on the page wants to know of the company, asked once; null when it cannot be had now. */
export function company(): Promise<CompanyView | null> {
  known ??= ask<CompanyView>(at('/api/company/')).catch(() => {
    known = undefined;
    return null;
  });
  return known;
}
