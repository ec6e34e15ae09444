import { Pen } from './pen';
import type { PrintedTicket } from './printed-ticket';
import { PAGE } from './ticket-look';
import { TicketSheet } from './ticket-sheet';
import { WORDS } from './words';

/** Draws a ticket: A6, every word as text, the poster and the QR code as vectors. */
export async function drawTicket(ticket: PrintedTicket, drawnAt: Date): Promise<Buffer> {
  const { default: PdfDocument } = await import('pdfkit');
  const words = WORDS[ticket.locale];
  const document = new PdfDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: '1.7',
    lang: words.language,
    tagged: true,
    displayTitle: true,
    info: {
      Title: `${words.ticket} ${ticket.code} · ${ticket.show.title}`,
      Author: ticket.company,
      Creator: 'AzioneLab',
      Producer: 'AzioneLab',
      CreationDate: drawnAt,
    },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  const pen = new Pen(document);
  const { show, place, company, evening } = ticket;
  await pen.learn([show.title, show.credit, place, company, evening].join(' '));
  new TicketSheet(pen, ticket).draw();
  document.end();
  return whole;
}
