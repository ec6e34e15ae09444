import type { ValidatorFn } from '@angular/forms';
import { isSlug } from '../words/slug-of';

/** Something has to stand in it. */
export const filled: ValidatorFn = ({ value }) => (String(value ?? '').trim() ? null : { required: true });

/** At most so many code points, as the API counts them. */
export function atMost(length: number): ValidatorFn {
  return ({ value }) =>
    [...String(value ?? '').trim()].length <= length ? null : { maxlength: { requiredLength: length } };
}

/** Small letters, digits and single dashes. */
export const slugForm: ValidatorFn = ({ value }) => (!value || isSlug(String(value)) ? null : { slug: true });

/** A whole number between two others; nothing is right too. */
export function whole(min: number, max: number): ValidatorFn {
  return ({ value }) => {
    const text = String(value ?? '').trim();
    if (!text) return null;
    if (!/^\d{1,9}$/.test(text)) return { whole: true };
    if (Number(text) < min) return { min: { min } };
    return Number(text) > max ? { max: { max } } : null;
  };
}

/** What to say of a slug, and of a number, that is none. */
export function ruleWords(errors: Record<string, unknown>): string | null {
  if (errors['slug']) return $localize`:@@admin.programme.slug-form:Solo lettere minuscole, cifre e trattini singoli.`;
  if (errors['whole']) return $localize`:@@admin.programme.whole-number:Scrivi un numero intero.`;
  return null;
}

/** What was typed, or null where nothing was. */
export function orNull(text: string): string | null {
  return text.trim() || null;
}

export function numberOrNull(text: string): number | null {
  return text.trim() ? Number(text) : null;
}
