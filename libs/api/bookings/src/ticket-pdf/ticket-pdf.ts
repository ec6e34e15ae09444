import { Clock, CurrentCompany, UnitOfWork } from '@azionelab/api/kernel';
import { type Performance, Programme } from '@azionelab/api/shows';
import { Injectable } from '@nestjs/common';
import { writtenCode } from '../booking-code';
import { type HeldTicket, HeldTickets, type TicketBearer } from '../held-tickets';
import { drawTicket } from './draw-ticket';
import { dayOf, timeOf } from './evening';
import type { PrintedTicket } from './printed-ticket';
import { WORDS } from './words';

/** A ticket as a file. */
export interface TicketFile {
  name: string;
  content: Buffer;
}

/** The ticket as a file that prints: made anew each time, kept nowhere. */
@Injectable()
export class TicketPdf {
  constructor(
    private readonly work: UnitOfWork,
    private readonly heldTickets: HeldTickets,
    private readonly programme: Programme,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** @throws PermissionDenied without a right to it, whether or not it exists; else as its state says */
  of(reservationId: number, bearer: TicketBearer): Promise<TicketFile> {
    return this.draw(() => this.heldTickets.open(reservationId, bearer));
  }

  /** For the office, which hands it to whoever it is for. @throws NotFound | ReservationCancelled | ReservationNotConfirmed */
  ofOffice(reservationId: number): Promise<TicketFile> {
    return this.draw(() => this.heldTickets.openForOffice(reservationId));
  }

  private async draw(open: () => Promise<HeldTicket>): Promise<TicketFile> {
    const ticket = await this.work.run(async () => {
      const held = await open();
      return this.printed(held, await this.programme.byId(held.reservation.performanceId));
    });
    const name = `${WORDS[ticket.locale].file}-${ticket.code}.pdf`;
    return { name, content: await drawTicket(ticket, this.clock.now()) };
  }

  private printed({ reservation, qrText }: HeldTicket, { show, venue, startsAt }: Performance): PrintedTicket {
    const { locale, partySize, code } = reservation;
    const { name, timeZone } = this.company.get();
    const { language } = WORDS[locale];
    return {
      locale,
      company: name,
      show,
      evening: dayOf(startsAt, language, timeZone),
      start: timeOf(startsAt, language, timeZone),
      place: [venue.name, venue.address, venue.city].filter(Boolean).join(', '),
      partySize,
      code: writtenCode(code),
      qrText,
    };
  }
}
