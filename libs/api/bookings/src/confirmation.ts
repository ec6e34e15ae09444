import { Clock, CurrentCompany, Idempotency, UnitOfWork } from '@azionelab/api/kernel';
import { type Performance, Programme, SeatLedger } from '@azionelab/api/shows';
import { type Token, Tokens } from '@azionelab/api/tokens';
import type { ConfirmationPreviewView, ConfirmedView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import type { Reservation } from './reservation.entity';
import { ReservationMail } from './reservation-mail';
import { confirmationPreviewView, type ConfirmedCore, confirmedCore } from './reservation.view';
import { Reservations } from './reservations';
import { TicketLinks } from './ticket-links';
import { Tickets } from './tickets';

/** The visitor opens the link in the mail and presses the one button behind it. */
@Injectable()
export class Confirmation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly seatLedger: SeatLedger,
    private readonly programme: Programme,
    private readonly reservations: Reservations,
    private readonly tokens: Tokens,
    private readonly tickets: Tickets,
    private readonly links: TicketLinks,
    private readonly mail: ReservationMail,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** What would be confirmed; changes nothing. @throws as `confirm` does */
  preview(rawToken: string): Promise<ConfirmationPreviewView> {
    return this.work.run(
      async () => {
        const link = await this.tokens.find(rawToken, 'confirmation');
        const performance = await this.programme.byId(link.performanceId);
        const reservation = await this.reservations.byId(link.reservationId);
        this.demandConfirmable(link, reservation, performance);
        performance.take(reservation.partySize, this.clock.now());
        return confirmationPreviewView(reservation, performance, this.company.get().timeZone);
      },
      { readOnly: true },
    );
  }

  /**
   * @throws UnknownToken | TokenExpired | AlreadyConfirmed | ReservationNotPending | PerformanceStarted | NoCapacity;
   * without seats the reservation stays pending, and a later cancellation may let the same link succeed
   */
  async confirm(rawToken: string, key?: string): Promise<ConfirmedView> {
    const body = { token: rawToken };
    // One transaction with the links: a second wait for a connection could turn a seat that is taken into a 503.
    return this.work.run(async () => {
      const confirmed = await this.idempotency.once(key, 'confirm', body, () => this.takeSeats(rawToken));
      return { ...confirmed, ...(await this.links.of(confirmed.reservation_id)) };
    });
  }

  private async takeSeats(rawToken: string): Promise<ConfirmedCore> {
    const link = await this.tokens.find(rawToken, 'confirmation'); // no lock yet: only to learn the performance
    const performance = await this.seatLedger.lock(link.performanceId); // the queue forms here, on one row
    const reservation = await this.reservations.lock(link.reservationId, performance.id);
    this.demandConfirmable(link, reservation, performance);
    performance.take(reservation.partySize, this.clock.now());
    reservation.confirm(this.clock.now());
    await this.reservations.save(reservation);
    await this.tokens.spend(link); // read again under the lock: it may have been replaced
    await this.sendTicket(reservation);
    return confirmedCore(reservation);
  }

  private demandConfirmable(link: Token, reservation: Reservation, performance: Performance): void {
    reservation.demandPending();
    performance.demandNotStarted(this.clock.now());
    link.demandAlive(this.clock.now());
  }

  private async sendTicket(reservation: Reservation): Promise<void> {
    const { show } = await this.tickets.issue(reservation);
    await this.mail.owe('ticket', reservation, show);
  }
}
