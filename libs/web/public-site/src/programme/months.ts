/** Months are `2026-12`, and days `2026-12-04`, on the company's calendar: no time zone has a part in them. */

export function isMonth(text: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(text);
}

/** The month of an RFC 3339 time, by its own clock. */
export function monthOf(at: string): string {
  return at.slice(0, 7);
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
  const first = Date.parse(momentOf(`${month}-01`));
  const end = Date.parse(momentOf(`${monthAfter(month, 1)}-01`));
  return Array.from({ length: Math.round((end - first) / DAY_MS) }, (_, day) => dayAt(first + day * DAY_MS));
}

/** How many days of the week, from Monday on, are over when a month begins. */
export function daysBefore(month: string): number {
  return (new Date(momentOf(`${month}-01`)).getUTCDay() + 6) % 7;
}

/** A period that holds all of a month in every time zone. */
export function periodAround(month: string): { from: string; to: string } {
  const at = (moment: number) => `${dayAt(moment)}T00:00:00Z`;
  const first = Date.parse(momentOf(`${month}-01`));
  const end = Date.parse(momentOf(`${monthAfter(month, 1)}-01`));
  return { from: at(first - DAY_MS), to: at(end + DAY_MS) };
}

const DAY_MS = 86_400_000;

function dayAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
