import type { TicketView } from '@azionelab/contracts';

/** What the calendar entry of an evening says. */
export interface CalendarFacts {
  ticket: TicketView;
  minutes: number;
  /** A line about seats and code, in the visitor's language. */
  description: string;
  /** Host of the site: the letter's entry has the same id, so that a calendar keeps one. */
  host: string;
}

/** The evening as an iCalendar file. No link in it: calendars are shared, and the link opens the ticket. */
export async function eveningCalendar({ ticket, minutes, description, host }: CalendarFacts): Promise<string> {
  const { default: ical } = await import('ical-generator');
  const start = new Date(ticket.starts_at);
  const { name, address, city } = ticket.venue;
  const calendar = ical({ prodId: { company: 'AzioneLab', product: 'AzioneLab' } });
  calendar.createEvent({
    id: `${ticket.code}@${host}`,
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    summary: ticket.show_title,
    location: [name, address, city].filter(Boolean).join(', '),
    description,
  });
  return calendar.toString();
}
