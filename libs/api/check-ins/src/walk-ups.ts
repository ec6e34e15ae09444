import { randomUUID } from 'node:crypto';
import { type Reservation, WalkUpBooking, writtenCode } from '@azionelab/api/bookings';
import { Clock, CurrentCompany, CurrentUser, Idempotency, IdempotencyKeyReused, inZone } from '@azionelab/api/kernel';
import { SeatLedger } from '@azionelab/api/shows';
import type { WalkUpView } from '@azionelab/contracts';
import type { WalkUpRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { ArrivalBook } from './arrival-book';
import type { CheckIn } from './check-in.entity';
import { CheckInWindow } from './check-in-window';
import { ScanLog } from './scan-log';

/** Lets people in who come without a reservation, as long as there are seats. */
@Injectable()
export class WalkUps {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly seatLedger: SeatLedger,
    private readonly window: CheckInWindow,
    private readonly booking: WalkUpBooking,
    private readonly arrivals: ArrivalBook,
    private readonly scanLog: ScanLog,
    private readonly user: CurrentUser,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound | OutsideCheckInWindow | NoCapacity */
  letIn(performanceId: number, request: WalkUpRequest, key?: string): Promise<WalkUpView> {
    const { id, device } = this.user.get();
    const scope = `walk-up:${performanceId}:${id}:${device?.id ?? 'person'}`;
    return this.scanLog.following({ verdict: 'admitted', performanceId, nonce: key }, (scan) =>
      this.idempotency.once(key, scope, request, async () => {
        const performance = await this.seatLedger.lock(performanceId); // the same queue as every confirmation
        const { closesAt } = await this.window.demandOpen(performance);
        const reservation = await this.booking.take(performance, request, closesAt);
        scan.reservationId = reservation.id;
        const checkIn = await this.admit(reservation, key);
        return {
          reservation_id: reservation.id,
          check_in_id: checkIn.id,
          code: writtenCode(reservation.code),
          party_size: reservation.partySize,
          checked_in_at: inZone(checkIn.checkedInAt, this.company.get().timeZone),
          available_seats: performance.availableSeats - reservation.partySize,
        };
      }),
    );
  }

  private async admit(reservation: Reservation, key = randomUUID() as string): Promise<CheckIn> {
    const isNew = await this.arrivals.write({
      reservationId: reservation.id,
      performanceId: reservation.performanceId,
      nonce: key,
      seats: reservation.partySize,
      arrivedAt: this.clock.now(),
      source: 'manual',
      offline: false,
    });
    if (!isNew) throw new IdempotencyKeyReused();
    return (await this.arrivals.settle(reservation)) as CheckIn;
  }
}
