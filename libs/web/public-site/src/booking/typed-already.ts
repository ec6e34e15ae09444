import type { BookingFields } from './booking-draft';
import { FIELD_IDS } from './booking-fields';

const TEXTS = ['name', 'email', 'phone', 'notes'] as const;

/** What was typed into the server's page before its script had loaded: hydration would write over it. */
export function typedAlready(document: Document): Partial<BookingFields> {
  const input = (field: keyof BookingFields) => document.getElementById(FIELD_IDS[field]) as HTMLInputElement | null;
  const texts = TEXTS.map((field) => [field, input(field)?.value] as const).filter(([, value]) => value);
  return { ...Object.fromEntries(texts), ...(input('privacy')?.checked && { privacy: true }) };
}
