/** A day and a time as they stand on the wall of the theatre: `2026-12-04` and `20:45`. */
export interface WallTime {
  day: string;
  time: string;
}

/**
 * The moment at which the clock of a zone shows `wall`, as RFC 3339 with the zone's offset. A time that the clocks skip
 * in spring is told an hour later, one that they show twice in autumn is the first of the two.
 */
export function momentIn(zone: string, { day, time }: WallTime): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const before = asUtc - offsetAt(zone, asUtc - HALF_DAY_MS);
  const after = asUtc - offsetAt(zone, asUtc + HALF_DAY_MS);
  const fits = [before, after].find((moment) => moment + offsetAt(zone, moment) === asUtc);
  return told(zone, fits ?? before);
}

/** What the clock of a zone shows at a moment. */
export function wallTimeIn(zone: string, moment: Date): WallTime {
  return wallTimeOf(told(zone, moment.getTime()));
}

/** The day and time in an RFC 3339 text, on its own clock. */
export function wallTimeOf(at: string): WallTime {
  return { day: at.slice(0, 10), time: at.slice(11, 16) };
}

const HALF_DAY_MS = 43_200_000;
const MINUTE_MS = 60_000;

function told(zone: string, moment: number): string {
  const offset = offsetAt(zone, moment);
  const clock = new Date(moment + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(offset) / MINUTE_MS;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${clock}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetAt(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS;
}
