import { Clock, UnitOfWork } from '@azionelab/api/kernel';
import { Programme, SeatLedger } from '@azionelab/api/shows';
import { type Token, Tokens, UnknownToken } from '@azionelab/api/tokens';
import type { CancelledView, ChangedView } from '@azionelab/contracts';
import type { ChangeReservationRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { Arrivals } from './arrivals';
import type { Reservation } from './reservation.entity';
import { ReservationMail } from './reservation-mail';
import { changedView } from './reservation.view';
import { Reservations } from './reservations';

/** A party gives back what it holds, all of it or some seats, until the performance begins. */
@Injectable()
export class GivingBack {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seatLedger: SeatLedger,
    private readonly programme: Programme,
    private readonly reservations: Reservations,
    private readonly arrivals: Arrivals,
    private readonly tokens: Tokens,
    private readonly mail: ReservationMail,
    private readonly clock: Clock,
  ) {}

  /** @throws UnknownToken | TokenExpired | ReservationCancelled | AlreadyCheckedIn | PerformanceStarted */
  cancel(rawToken: string): Promise<CancelledView> {
    return this.work.run(async () => {
      const reservation = await this.lock(rawToken);
      const seatsWereTaken = reservation.status === 'confirmed';
      reservation.cancel(this.clock.now());
      await this.reservations.save(reservation);
      if (seatsWereTaken) await this.tell('cancellation', reservation);
      return { status: 'cancelled' };
    });
  }

  /** Fewer come; as many as before changes nothing. @throws as `cancel` does, and InvalidInput for more */
  change({ token, party_size }: ChangeReservationRequest): Promise<ChangedView> {
    return this.work.run(async () => {
      const reservation = await this.lock(token);
      const before = reservation.partySize;
      reservation.comeWith(party_size);
      if (reservation.partySize === before) return changedView(reservation);
      await this.reservations.save(reservation);
      if (reservation.status === 'confirmed') await this.tell('ticket', reservation);
      return changedView(reservation);
    });
  }

  /** The reservation that a token opens, locked, as long as its seats can be given back. */
  private async lock(rawToken: string): Promise<Reservation> {
    const found = await this.tokens.find(rawToken, 'manage', 'confirmation');
    const performance = await this.seatLedger.lock(found.performanceId);
    const reservation = await this.reservations.lock(found.reservationId, performance.id);
    const token = await this.tokens.lock(found);
    this.demandHeld(token, reservation);
    await this.arrivals.demandNone(reservation.id);
    performance.demandNotStarted(this.clock.now());
    token.demandAlive(this.clock.now());
    return reservation;
  }

  /** The link in the first mail gives back what is still pending; after that the ticket's link does. */
  private demandHeld(token: Token, reservation: Reservation): void {
    if (reservation.status === 'expired') token.demandAlive(this.clock.now());
    if (token.purpose === 'confirmation' && reservation.status === 'confirmed') throw new UnknownToken();
    reservation.demandNotCancelled();
  }

  private async tell(kind: 'cancellation' | 'ticket', reservation: Reservation): Promise<void> {
    const { show } = await this.programme.byId(reservation.performanceId);
    await this.mail.owe(kind, reservation, show);
  }
}
