import { zonedInstant } from '../../form';

/** Months are `2026-12`, and days `2026-12-04`, on the company's calendar. */
export function isMonth(text: string | null | undefined): text is string {
  return !!text && /^2[01]\d\d-(0[1-9]|1[0-2])$/.test(text);
}

/** `monthAfter('2026-12', 1)` is `2027-01`. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7);
}

/** A moment of a day, as `Formats` takes it. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Every day of a month. */
export function daysOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);
}

/** How many days of the week, from Monday on, are over when a month begins. */
export function daysBefore(month: string): number {
  return (new Date(momentOf(`${month}-01`)).getUTCDay() + 6) % 7;
}

/** First and last minute of a month on the clock of a zone, in UTC; null for what is no month. */
export function periodOf(month: string | null, zone: string): { from: string; to: string } | null {
  if (!isMonth(month)) return null;
  const utc = (at: string) => new Date(at).toISOString();
  const last = daysOf(month).at(-1) ?? month;
  return { from: utc(zonedInstant(`${month}-01`, '00:00', zone)), to: utc(zonedInstant(last, '23:59', zone)) };
}
