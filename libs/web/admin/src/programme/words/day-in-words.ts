import type { Formats } from '@azionelab/web/kernel';
import { momentOf } from '../calendar/months';

/** `Friday 4 December 2026, on the clock of Europe/Rome`; null as long as no whole day is typed. */
export function dayInWords(day: string | undefined, formats: Formats, zone: string): string | null {
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const words = `${formats.longDay(momentOf(day))} ${day.slice(0, 4)}`;
  return $localize`:@@admin.programme.day-in-words:${words}:day:, ora di ${zone}:zone:`;
}
