import { type FormControl, FormControl as Control, FormGroup, Validators, type ValidatorFn } from '@angular/forms';
import { LIMITS, type Locale, type OfficeReservationDetailView } from '@azionelab/contracts';

/** Who comes, to what, and how many they are; named as the API does. */
export interface GuestValues {
  performance: number | null;
  party_size: number;
  name: string;
  email: string;
  phone: string;
  notes: string;
  locale: Locale;
}

export type GuestControls = { [Field in keyof GuestValues]: FormControl<GuestValues[Field]> };

/** An address that a letter can reach: something on both sides of the at, and a dot behind it. */
const WHOLE_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

export const wholeAddress: ValidatorFn = ({ value }) =>
  !value || WHOLE_ADDRESS.test(String(value).trim()) ? null : { email: true };

/** Words, and not blanks alone. */
export const filled: ValidatorFn = ({ value }) => (String(value ?? '').trim() ? null : { required: true });

export function guestControls(locale: Locale): GuestControls {
  const field = <Value>(value: Value, ...validators: ValidatorFn[]) =>
    new Control(value, { nonNullable: true, validators });
  return {
    performance: field<number | null>(null, Validators.required),
    party_size: field(1),
    name: field('', filled, Validators.maxLength(LIMITS.name)),
    email: field('', wholeAddress, Validators.maxLength(LIMITS.email)),
    phone: field('', Validators.maxLength(LIMITS.phone)),
    notes: field('', Validators.maxLength(LIMITS.notes)),
    locale: field<Locale>(locale),
  };
}

export function guestForm(locale: Locale): FormGroup<GuestControls> {
  return new FormGroup(guestControls(locale));
}

/** What the form shows of a reservation. */
export function guestValues(reservation: OfficeReservationDetailView): GuestValues {
  const { performance, party_size, name, email, phone, notes, locale } = reservation;
  return { performance, party_size, name, email, phone: phone ?? '', notes, locale };
}
