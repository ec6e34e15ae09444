/**
 * What the company's clock shows, as the API is told: `zonedInstant('2026-11-27', '20:45', 'Europe/Rome')` is
 * `2026-11-27T20:45:00+01:00`. A time that the clock leaps over in spring is the one an hour later.
 */
export function zonedInstant(day: string, time: string, timeZone: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const guess = asUtc - offsetAt(asUtc, timeZone);
  const both = [guess, asUtc - offsetAt(guess, timeZone)];
  const instant = both.find((each) => each + offsetAt(each, timeZone) === asUtc) ?? Math.max(...both);
  const shown = offsetAt(instant, timeZone);
  return `${new Date(instant + shown).toISOString().slice(0, 19)}${written(shown)}`;
}

/** The first moment of a calendar day, for a `from` filter: `wire: (day) => dayStart(day, zone)`. */
export function dayStart(day: string, timeZone: string): string | null {
  return isDay(day) ? zonedInstant(day, '00:00', timeZone) : null;
}

/** Its last minute, for a `to` filter. */
export function dayEnd(day: string, timeZone: string): string | null {
  return isDay(day) ? zonedInstant(day, '23:59', timeZone) : null;
}

/** What the company's clock shows: `2026-11-27T20:31:00`. */
export function companyClock(now: Date, timeZone: string): string {
  return new Date(now.getTime() + offsetAt(now.getTime(), timeZone)).toISOString().slice(0, 19);
}

/** The calendar day that the company's clock shows: `2026-11-27`. */
export function companyDay(now: Date, timeZone: string): string {
  return companyClock(now, timeZone).slice(0, 10);
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
}

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function written(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
