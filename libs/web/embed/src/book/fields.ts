import { type BookRequest, LIMITS, type Locale } from '@azionelab/contracts';
import type { FieldFault, FieldName } from '../words/words';

/** What a visitor types to book. */
export interface BookingFields {
  seats: number;
  name: string;
  email: string;
  phone: string;
  notes: string;
  privacy: boolean;
}

export const NOTHING_TYPED: Readonly<BookingFields> = {
  seats: 2,
  name: '',
  email: '',
  phone: '',
  notes: '',
  privacy: false,
};

/** In the order of the page. */
export const FIELD_NAMES: readonly FieldName[] = ['seats', 'name', 'email', 'phone', 'notes', 'privacy'];

/** An address that a letter can reach: something on both sides of the at, and a dot behind it. */
const WHOLE_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

/** What is wrong with a field, as far as it can be told before asking. */
export function faultIn(field: FieldName, typed: BookingFields): FieldFault | null {
  if (field === 'seats') return null;
  if (field === 'privacy') return typed.privacy ? null : 'empty';
  const text = typed[field].trim();
  if (field === 'name' && text === '') return 'empty';
  if (field === 'email' && !WHOLE_ADDRESS.test(text)) return 'unwhole';
  return [...text].length > LIMITS[field] ? 'long' : null;
}

/** The field that the API calls by this name. */
export function fieldOf(name: string): FieldName | null {
  if (name === 'party_size') return 'seats';
  return FIELD_NAMES.find((field) => field === name) ?? null;
}

/** The body of the request; what was left empty is left out. */
export function requestOf({ seats, name, email, phone, notes }: BookingFields, locale: Locale): BookRequest {
  return {
    name: name.trim(),
    email: email.trim(),
    party_size: seats,
    locale,
    ...(phone.trim() && { phone: phone.trim() }),
    ...(notes.trim() && { notes: notes.trim() }),
  };
}

/** Enough of an address to see that it is the right one. */
export function maskedAddress(email: string): string {
  return `${email.slice(0, 1)}•••${email.slice(email.lastIndexOf('@'))}`;
}
