import { AuditTrail, Clock } from '@azionelab/api/kernel';
import type { Performance } from '@azionelab/api/shows';
import { Tokens } from '@azionelab/api/tokens';
import { Injectable } from '@nestjs/common';
import { OfficeLetters } from './office-letters';
import { Requests } from './requests';
import type { Reservation } from './reservation.entity';
import { Reservations } from './reservations';
import { Tickets } from './tickets';

/** Staff confirm for a party. A reservation becomes confirmed by its confirmation token alone, so that is issued and spent here. */
@Injectable()
export class ConfirmingByHand {
  constructor(
    private readonly reservations: Reservations,
    private readonly requests: Requests,
    private readonly tokens: Tokens,
    private readonly tickets: Tickets,
    private readonly letters: OfficeLetters,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Both rows are locked.
   * @throws AlreadyConfirmed | ReservationNotPending | PerformanceStarted | BookingClosed | NoCapacity
   */
  async confirm(
    reservation: Reservation,
    performance: Performance,
    { reason, sendMail }: { reason: string; sendMail?: boolean },
  ): Promise<void> {
    reservation.confirm(this.clock.now());
    performance.take(reservation.partySize, this.clock.now());
    const link = await this.tokens.issue({
      purpose: 'confirmation',
      reservationId: reservation.id,
      performanceId: performance.id,
      expiresAt: this.requests.endOfLink(performance),
    });
    await this.reservations.save(reservation);
    await this.tokens.spend(link);
    await this.tickets.issue(reservation);
    await this.letters.tell('ticket', reservation, sendMail);
    await this.auditTrail.record('confirm_by_hand', {
      objectType: 'reservation',
      objectId: reservation.id,
      after: { reason },
    });
  }
}
