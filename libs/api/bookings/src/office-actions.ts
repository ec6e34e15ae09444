import { AuditTrail, Clock, Conflict, UnitOfWork } from '@azionelab/api/kernel';
import type { CancelByHandRequest, ConfirmByHandRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { Arrivals } from './arrivals';
import { ConfirmingByHand } from './confirming-by-hand';
import { OfficeHold } from './office-hold';
import { OfficeLetters } from './office-letters';
import { Requests } from './requests';
import { Reservations } from './reservations';
import { Tickets } from './tickets';

/** What the office does with one reservation. */
@Injectable()
export class OfficeActions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hold: OfficeHold,
    private readonly reservations: Reservations,
    private readonly arrivals: Arrivals,
    private readonly confirming: ConfirmingByHand,
    private readonly requests: Requests,
    private readonly tickets: Tickets,
    private readonly letters: OfficeLetters,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound | Conflict | AlreadyConfirmed | ReservationNotPending | PerformanceStarted | BookingClosed | NoCapacity */
  confirm(id: number, { reason, send_mail: sendMail }: ConfirmByHandRequest, version?: number): Promise<void> {
    return this.work.run(async () => {
      const { reservation, from } = await this.hold.of(id, { version });
      reservation.version += 1;
      await this.confirming.confirm(reservation, from, { reason, sendMail });
    });
  }

  /** @returns letters that it causes @throws NotFound | Conflict | ReservationCancelled | ReservationNotPending | AlreadyCheckedIn */
  cancel(id: number, { reason, send_mail: isWanted }: CancelByHandRequest, version?: number): Promise<number> {
    return this.work.run(async () => {
      const { reservation } = await this.hold.of(id, { version });
      const seatsWereTaken = reservation.status === 'confirmed';
      reservation.cancel(this.clock.now());
      await this.arrivals.demandNone(id);
      reservation.version += 1;
      await this.reservations.save(reservation);
      const isTold = seatsWereTaken && (await this.letters.tell('cancellation', reservation, isWanted));
      const after = { reason: reason ?? null };
      await this.auditTrail.record('cancel_by_hand', { objectType: 'reservation', objectId: id, after });
      return Number(isTold);
    });
  }

  /**
   * The link to confirm or the ticket, as it stands.
   * @returns letters that it causes
   * @throws NotFound | ReservationCancelled | ReservationNotPending of an expired one | PerformanceStarted | BookingClosed
   * @throws RateLimited | Conflict when there is no address, or the evening is over
   */
  resend(id: number): Promise<number> {
    return this.work.run(async () => {
      const { reservation, from } = await this.hold.of(id);
      reservation.demandNotCancelled();
      const isConfirmed = reservation.status === 'confirmed';
      if (isConfirmed) await this.tickets.ensure(reservation);
      else await this.requests.demandOpen(reservation, from);
      await this.letters.repeat(isConfirmed ? 'ticket' : 'confirmation_request', reservation);
      return 1;
    });
  }

  /** Rows stay, so that the door and the ticket's page can say what happened (SPEC 3.2.5). @throws NotFound | Conflict always */
  async remove(id: number): Promise<never> {
    const hangs = await this.work.run(
      async () => {
        await this.reservations.byId(id);
        const [row] = await this.work.query<Record<string, number>>(
          `SELECT (SELECT count(*)::integer FROM tokens WHERE reservation_id = $1) AS tokens,
             (SELECT count(*)::integer FROM messages WHERE reservation_id = $1) AS messages,
             (SELECT count(*)::integer FROM check_ins WHERE reservation_id = $1) AS check_ins`,
          [id],
        );
        return row ?? {};
      },
      { readOnly: true },
    );
    throw new Conflict({ hangs: Object.fromEntries(Object.entries(hangs).filter(([, count]) => count > 0)) });
  }
}
