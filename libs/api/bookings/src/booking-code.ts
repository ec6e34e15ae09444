import { randomInt } from 'node:crypto';

/** Crockford's base32: no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** The human name of a reservation, as it is stored: eight characters without the dash. It identifies, it does not authorise. */
export function drawBookingCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** As people read it: `K7QD-93MX`. */
export function writtenCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** As it is stored, from what a person typed: case and dash do not matter, I and L are 1, O is 0. */
export function readBookingCode(typed: string): string | undefined {
  const code = typed.trim().toUpperCase().replace(/[-\s]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? code : undefined;
}
