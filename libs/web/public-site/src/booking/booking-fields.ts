import { FormControl, FormGroup, type ValidatorFn } from '@angular/forms';
import { type BookRequest, LIMITS, type Locale } from '@azionelab/contracts';
import { isWholeAddress } from '../reservation/whole-address';
import type { BookingFields } from './booking-draft';
import type { FieldFault } from './booking-words';

type Controls = { [Field in keyof BookingFields]: FormControl<BookingFields[Field]> };

/** The form of a booking, filled with what was typed before. */
export function bookingForm(typed: BookingFields): FormGroup<Controls> {
  const field = <Value>(value: Value, ...rules: ValidatorFn[]) =>
    new FormControl(value, { nonNullable: true, validators: rules });
  return new FormGroup({
    seats: field(typed.seats),
    name: field(typed.name, check('empty', isFilled), atMost(LIMITS.name)),
    email: field(typed.email, check('unwhole', isWholeAddress), atMost(LIMITS.email)),
    phone: field(typed.phone, atMost(LIMITS.phone)),
    notes: field(typed.notes, atMost(LIMITS.notes)),
    privacy: field(typed.privacy, ({ value }) => (value === true ? null : { empty: true })),
  });
}

/** Fields in the order of the page, each with the id of what takes its focus. */
export const FIELD_IDS: Readonly<Record<keyof BookingFields, string>> = {
  seats: 'seats',
  name: 'name',
  email: 'email',
  phone: 'phone',
  notes: 'notes',
  privacy: 'privacy-input',
};

/** The field that the API calls by this name. */
export function fieldOf(name: string): keyof BookingFields | null {
  if (name === 'party_size') return 'seats';
  return name in FIELD_IDS ? (name as keyof BookingFields) : null;
}

/** What is wrong with a control, the first thing first. */
export function faultOf(control: FormControl): FieldFault | null {
  const [fault] = Object.keys(control.errors ?? {});
  return (fault as FieldFault | undefined) ?? null;
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

function isFilled(value: string): boolean {
  return value.trim() !== '';
}

function atMost(length: number): ValidatorFn {
  return check('long', (value) => [...value.trim()].length <= length);
}

function check(fault: FieldFault, holds: (value: string) => boolean): ValidatorFn {
  return ({ value }) => (holds(String(value)) ? null : { [fault]: true });
}
