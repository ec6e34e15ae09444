import type { BookingFields } from './booking-draft';
import { FIELD_IDS } from './booking-fields';

const TEXTS = ['name', 'email', 'phone', 'notes'] as const;

/**
 * What was typed into the server's page before its script had loaded: hydration would write over it. What was clicked
 * is clicked once more when the page wakes up (event replay).
 */
export function typedAlready(document: Document): Partial<BookingFields> {
  const input = (field: keyof BookingFields) => document.getElementById(FIELD_IDS[field]) as HTMLInputElement | null;
  return Object.fromEntries(TEXTS.map((field) => [field, input(field)?.value]).filter(([, value]) => value));
}
