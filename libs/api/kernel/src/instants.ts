import { TZDate } from '@date-fns/tz';

/** RFC 3339 to the second with the zone's own offset: `2026-05-15T20:30:00+02:00`, never `Z` (SPEC 4). */
export function inZone(instant: Date, timeZone: string): string {
  const text = new TZDate(instant, timeZone).toISOString().replace(/\.\d+/, '');
  return text.endsWith('Z') ? `${text.slice(0, -1)}+00:00` : text;
}

/** The same, with `null` for a time that has not come. */
export function inZoneOrNull(instant: Date | null, timeZone: string): string | null {
  return instant && inZone(instant, timeZone);
}
