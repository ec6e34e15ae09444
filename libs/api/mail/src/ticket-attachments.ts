import { qrCodeOf, qrPng } from '@azionelab/api/kernel';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Attachment } from 'nodemailer/lib/mailer';
import type {
  LetterContent,
  PerformanceMovedLetter,
  ReminderLetter,
  SeatsChangedLetter,
  TicketLetter,
} from './letter-content';
import { eveningOf, QR_CID } from './render';
import { WORDS } from './words';

type CalendarLetter = TicketLetter | SeatsChangedLetter | PerformanceMovedLetter | ReminderLetter;

/** What a ticket is sent with: the QR code inside the letter, and the evening for the calendar. */
function ticketAttachments(letter: TicketLetter, host: string): Attachment[] {
  return [
    {
      cid: QR_CID,
      filename: 'qr.png',
      contentType: 'image/png',
      contentDisposition: 'inline',
      content: qrPng(qrCodeOf(letter.qrText)),
    },
    calendarFile(letter, host),
  ];
}

/** What a letter is sent with besides its words. */
export function attachmentsOf(letter: LetterContent, host: string): Attachment[] {
  switch (letter.kind) {
    case 'ticket':
      return ticketAttachments(letter, host);
    case 'seats_changed':
    case 'reminder':
      return [calendarFile(letter, host)];
    case 'performance_moved':
      return letter.link.of === 'ticket' ? [calendarFile(letter, host)] : [];
    default:
      return [];
  }
}

function calendarFile(letter: CalendarLetter, host: string): Attachment {
  return {
    filename: `${letter.code}.ics`,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: calendarOf(letter, host),
  };
}

/** The evening as a calendar entry; a newer one takes the place of what a calendar has under the same id. No link in it: calendars are shared, and the link opens the ticket. */
function calendarOf(letter: CalendarLetter, host: string): string {
  const { show, company, code, partySize } = letter;
  const words = WORDS[letter.locale];
  const calendar = ical({ prodId: { company: 'AzioneLab', product: 'AzioneLab' }, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${code}@${host}`,
    sequence: letter.sequence ?? 0,
    start: letter.startsAt,
    end: letter.endsAt,
    summary: show.title,
    location: eveningOf(letter).where,
    description: `${company.name}\n${words.seats(partySize)}\n${words.code} ${code}`,
    status: ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
