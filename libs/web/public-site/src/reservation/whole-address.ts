/** An address that a letter can reach: something on both sides of the at, and a dot behind it. */
const WHOLE_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

export function isWholeAddress(address: string): boolean {
  return WHOLE_ADDRESS.test(address.trim());
}
