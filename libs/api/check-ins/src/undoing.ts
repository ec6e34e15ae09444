import { type Reservation, Reservations } from '@azionelab/api/bookings';
import { Clock, CurrentUser, NotFound, PermissionDenied, UnitOfWork } from '@azionelab/api/kernel';
import { SeatLedger } from '@azionelab/api/shows';
import { UNDO_MS } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { ArrivalBook } from './arrival-book';
import type { Arrival } from './arrival.entity';
import { CheckIn } from './check-in.entity';
import { ScanLog } from './scan-log';

/** Takes a mistaken check-in back (SPEC 3.5.5). */
@Injectable()
export class Undoing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seatLedger: SeatLedger,
    private readonly reservations: Reservations,
    private readonly arrivals: ArrivalBook,
    private readonly scanLog: ScanLog,
    private readonly user: CurrentUser,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound | PermissionDenied */
  undo(checkInId: number): Promise<void> {
    return this.scanLog.following({ verdict: 'undone' }, (scan) =>
      this.work.run(async () => {
        const { reservationId, performanceId } = await this.find(checkInId); // no lock yet: only to learn the rows
        const reservation = await this.lock(reservationId, performanceId);
        await this.find(checkInId);
        this.user.demandDoorOf(performanceId);
        const taken = this.takeable(await this.arrivals.standing(reservationId));
        if (taken.length === 0) throw new PermissionDenied();
        await this.arrivals.takeBack(taken);
        const left = await this.arrivals.settle(reservation);
        if (!left) await this.giveBack(reservation);
        Object.assign(scan, { performanceId, reservationId });
      }),
    );
  }

  /** Seats that were taken at the door go back with the check-in, so the performance comes first. */
  private async lock(reservationId: number, performanceId: number): Promise<Reservation> {
    const { origin } = await this.reservations.byId(reservationId);
    if (origin === 'walk_up') await this.seatLedger.lock(performanceId);
    return this.reservations.lock(reservationId);
  }

  /** People who came without a reservation, and did not come after all, have none. */
  private async giveBack(reservation: Reservation): Promise<void> {
    if (reservation.origin !== 'walk_up' || reservation.status !== 'confirmed') return;
    reservation.cancel(this.clock.now());
    await this.reservations.save(reservation);
  }

  private async find(id: number): Promise<CheckIn> {
    const checkIn = await this.work.of(CheckIn).findOneBy({ id });
    if (!checkIn) throw new NotFound();
    return checkIn;
  }

  /** One's own of the last ten seconds; without any, all of them for those who may undo anyone's. */
  private takeable(arrivals: Arrival[]): Arrival[] {
    const { id, device, permissions } = this.user.get();
    const since = this.clock.now().getTime() - UNDO_MS;
    const fresh = arrivals.filter(
      ({ recordedBy, deviceId, arrivedAt }) =>
        recordedBy === id && deviceId === (device?.id ?? null) && arrivedAt.getTime() >= since,
    );
    return fresh.length === 0 && permissions.includes('search_guests') ? arrivals : fresh;
  }
}
