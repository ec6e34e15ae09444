import { qrCodeOf, qrPng } from '@azionelab/api/kernel';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Attachment } from 'nodemailer/lib/mailer';
import type { TicketLetter } from './letter-content';
import { eveningOf, QR_CID } from './render';
import { WORDS } from './words';

/** What a ticket is sent with: the QR code inside the letter, and the evening for the calendar. */
export function ticketAttachments(letter: TicketLetter, host: string): Attachment[] {
  return [
    {
      cid: QR_CID,
      filename: 'qr.png',
      contentType: 'image/png',
      contentDisposition: 'inline',
      content: qrPng(qrCodeOf(letter.qrText)),
    },
    {
      filename: `${letter.code}.ics`,
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      content: calendarOf(letter, host),
    },
  ];
}

/** The evening as a calendar entry. No link in it: calendars are shared, and the link opens the ticket. */
function calendarOf(letter: TicketLetter, host: string): string {
  const { show, company, code, partySize } = letter;
  const words = WORDS[letter.locale];
  const calendar = ical({ prodId: { company: 'AzioneLab', product: 'AzioneLab' }, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${code}@${host}`,
    start: letter.startsAt,
    end: letter.endsAt,
    summary: show.title,
    location: eveningOf(letter).where,
    description: `${company.name}\n${words.seats(partySize)}\n${words.code} ${code}`,
    status: ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
