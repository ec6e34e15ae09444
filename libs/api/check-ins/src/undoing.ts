import { Reservations } from '@azionelab/api/bookings';
import { Clock, CurrentUser, NotFound, PermissionDenied, UnitOfWork } from '@azionelab/api/kernel';
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
        const { reservationId } = await this.find(checkInId); // no lock yet: only to learn the row
        const reservation = await this.reservations.lock(reservationId);
        const { performanceId } = await this.find(checkInId);
        this.user.demandDoorOf(performanceId);
        const taken = this.takeable(await this.arrivals.standing(reservationId));
        if (taken.length === 0) throw new PermissionDenied();
        await this.arrivals.takeBack(taken);
        await this.arrivals.settle(reservation);
        Object.assign(scan, { performanceId, reservationId });
      }),
    );
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
