import { Clock, UnitOfWork } from '@azionelab/api/kernel';
import { Messages } from '@azionelab/api/mail';
import { Programme, SeatLedger } from '@azionelab/api/shows';
import { type Token, TokenExpired, Tokens } from '@azionelab/api/tokens';
import type { AcceptedView } from '@azionelab/contracts';
import type { LetterRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { acceptedView } from './accepted.view';
import { LetterKey } from './letter-key';
import { RepeatedMail } from './repeated-mail';
import { Requests } from './requests';
import type { Reservation } from './reservation.entity';
import { Reservations } from './reservations';

/** A visitor waits for a letter that does not come: it goes out again, to the right address. */
@Injectable()
export class Resending {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seatLedger: SeatLedger,
    private readonly programme: Programme,
    private readonly reservations: Reservations,
    private readonly requests: Requests,
    private readonly tokens: Tokens,
    private readonly letterKey: LetterKey,
    private readonly messages: Messages,
    private readonly mail: RepeatedMail,
    private readonly clock: Clock,
  ) {}

  /**
   * The request to confirm, again; another `email` corrects the address, and the link that went to the wrong one ends.
   * @throws PermissionDenied with a wrong or old key, whether or not there is such a reservation
   * @throws ReservationCancelled | AlreadyConfirmed | PerformanceStarted | ReservationNotPending | RateLimited
   */
  sendRequest(reservationId: number, { letter_key, email }: LetterRequest): Promise<AcceptedView> {
    this.letterKey.demand(reservationId, letter_key);
    return this.work.run(async () => {
      const { performanceId } = await this.reservations.byId(reservationId); // no lock yet: only to learn the performance
      const performance = await this.seatLedger.lock(performanceId);
      const reservation = await this.reservations.lock(reservationId, performanceId);
      const link = await this.requests.demandOpen(reservation, performance);
      if (email !== undefined && email !== reservation.email) await this.correct(reservation, link, email);
      await this.mail.owe('confirmation_request', reservation);
      return acceptedView('letter', reservation.locale);
    });
  }

  /**
   * The ticket, again, to the address on file; for whoever holds the link that asked to confirm it.
   * @throws UnknownToken | ReservationCancelled | ReservationNotConfirmed | TokenExpired | RateLimited
   */
  sendTicket(rawToken: string): Promise<AcceptedView> {
    return this.work.run(async () => {
      const link = await this.tokens.find(rawToken, 'confirmation');
      const reservation = await this.reservations.lock(link.reservationId);
      reservation.demandConfirmed();
      if (!link.usedAt) link.demandAlive(this.clock.now()); // one that went to a wrong address opens nothing
      const performance = await this.programme.byId(reservation.performanceId);
      if (this.clock.now() >= performance.endsAt) throw new TokenExpired(performance.id);
      await this.mail.owe('ticket', reservation);
      return acceptedView('letter', reservation.locale);
    });
  }

  private async correct(reservation: Reservation, link: Token, email: string): Promise<void> {
    reservation.email = email;
    await this.reservations.save(reservation);
    await this.tokens.replace(link);
    await this.messages.takeBack(reservation.id);
  }
}
