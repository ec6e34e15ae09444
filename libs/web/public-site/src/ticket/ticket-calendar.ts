import { DOCUMENT, inject, Injectable } from '@angular/core';
import type { TicketView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { ReservationsClient } from '../reservation/reservations-client';
import { eveningCalendar } from './evening-calendar';
import { saveFile } from './save-file';

/** How long an evening is when nobody says it, or nobody can be asked. */
const USUAL_MINUTES = 180;

/** Puts the evening into the visitor's own calendar. */
@Injectable({ providedIn: 'root' })
export class TicketCalendar {
  private readonly document = inject(DOCUMENT);
  private readonly client = inject(ReservationsClient);
  private readonly formats = inject(Formats);

  async save(ticket: TicketView): Promise<void> {
    const evening = await this.client.performance(ticket.performance_id).catch(() => null);
    const seats = this.formats.seats(ticket.party_size);
    const text = await eveningCalendar({
      ticket,
      minutes: evening?.show.duration_minutes ?? USUAL_MINUTES,
      description: $localize`:@@public-site.ticket.calendar:${seats}:seats:, codice ${ticket.code}:code:`,
      host: this.document.location.hostname,
    });
    saveFile(this.document, `${ticket.code}.ics`, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  }
}
