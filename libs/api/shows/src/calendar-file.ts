import type { Locale } from '@azionelab/contracts';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Performance } from './performance.entity';

/** How often those who follow need to look, in seconds. */
const LOOK_AGAIN = 6 * 3600;

const BOOK: Record<Locale, string> = { it: 'Prenota', en: 'Book' };

export interface CalendarFacts {
  name: string;
  /** Slug of the company: part of what an evening is known by. */
  company: string;
  language: Locale;
  /** Address of a show's page. */
  pageOf(show: string): string;
}

/**
 * Evenings as an iCalendar file (RFC 5545). Times are in UTC, so that no calendar has to know our zone's rules. An evening
 * keeps its id however it is moved, and every edit counts its sequence up.
 */
export function calendarFile(
  performances: readonly Performance[],
  { name, company, language, pageOf }: CalendarFacts,
): string {
  const calendar = ical({
    name,
    prodId: { company: 'AzioneLab', product: 'AzioneLab', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN,
  });
  for (const performance of performances) {
    const { id, show, venue, startsAt, endsAt, version } = performance;
    const edited = lastEditOf(performance);
    const page = pageOf(show.slug);
    calendar.createEvent({
      id: `performance-${id}@${company}.azionelab`,
      sequence: version,
      stamp: edited,
      lastModified: edited,
      start: startsAt,
      end: endsAt,
      summary: show.title,
      description: [show.credit, show.summary, `${BOOK[language]}: ${page}`].filter(Boolean).join('\n\n'),
      location: [venue.name, venue.address, venue.city].filter(Boolean).join(', '),
      url: page,
      status: performance.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

/** What is told of an evening changes with its show and its venue, too. */
function lastEditOf({ updatedAt, show, venue }: Performance): Date {
  return new Date(Math.max(updatedAt.getTime(), show.updatedAt.getTime(), venue.updatedAt.getTime()));
}
