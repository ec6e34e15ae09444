import type { Reservation } from '@azionelab/api/bookings';
import { Clock, CurrentUser, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Arrival } from './arrival.entity';
import { CheckIn } from './check-in.entity';

/** An arrival before it is written; who lets them in is who is signed in. */
export type NewArrival = Pick<
  Arrival,
  'reservationId' | 'performanceId' | 'nonce' | 'seats' | 'arrivedAt' | 'source' | 'offline'
>;

/**
 * Keeps who came in. A check-in is what the arrivals of its party add up to, so the order in which they are told does
 * not matter. All of it happens inside a unit of work that holds the reservation's lock.
 */
@Injectable()
export class ArrivalBook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly user: CurrentUser,
    private readonly clock: Clock,
  ) {}

  /** Writes an arrival, once per nonce. @returns whether it is new */
  async write(arrival: NewArrival): Promise<boolean> {
    const { id, device } = this.user.get();
    const { raw } = await this.work
      .of(Arrival)
      .createQueryBuilder()
      .insert()
      .values({ ...arrival, recordedAt: this.clock.now(), recordedBy: id, deviceId: device?.id ?? null })
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length === 1;
  }

  findByNonce(nonce: string): Promise<Arrival | null> {
    return this.work.of(Arrival).findOneBy({ nonce });
  }

  /** Who came in on a reservation and was not taken back, at whatever performance. */
  standing(reservationId: number): Promise<Arrival[]> {
    return this.work.of(Arrival).findBy({ reservationId, undoneAt: IsNull() });
  }

  /** Whether those who came in at a performance are more than the reservation lets in there. */
  async contradict(reservation: Reservation, performanceId: number): Promise<boolean> {
    const here = (await this.standing(reservation.id)).filter((arrival) => arrival.performanceId === performanceId);
    const allowed = reservation.status === 'confirmed' && reservation.performanceId === performanceId;
    return seatsOf(here) > (allowed ? reservation.partySize : 0);
  }

  async takeBack(arrivals: Arrival[]): Promise<void> {
    const ids = arrivals.map(({ id }) => id);
    const [undoneAt, undoneBy] = [this.clock.now(), this.user.get().id];
    await this.work.of(Arrival).update({ id: In(ids), undoneAt: IsNull() }, { undoneAt, undoneBy });
  }

  /** Makes the check-in say what the arrivals say. @returns it, if there is one then */
  async settle(reservation: Reservation): Promise<CheckIn | undefined> {
    const checkIns = this.work.of(CheckIn);
    const before = await checkIns.findOneBy({ reservationId: reservation.id });
    const arrivals = (await this.standing(reservation.id)).filter(
      ({ performanceId }) => performanceId === reservation.performanceId,
    );
    const first = earliest(arrivals);
    if (!first || reservation.status !== 'confirmed') {
      if (before) await checkIns.delete({ id: before.id });
      return undefined;
    }
    const { id: reservationId, performanceId } = reservation;
    return checkIns.save(
      Object.assign(before ?? checkIns.create({ reservationId, performanceId }), {
        admitted: Math.min(seatsOf(arrivals), reservation.partySize),
        checkedInAt: first.arrivedAt,
        checkedInBy: first.recordedBy,
        deviceId: first.deviceId,
        source: first.source,
      }),
    );
  }
}

/** How many people came in with these arrivals. */
export const seatsOf = (arrivals: Arrival[]): number => arrivals.reduce((sum, { seats }) => sum + seats, 0);

/** The nonce decides between two of the same moment: a rule that knows no order of telling. */
function earliest(arrivals: Arrival[]): Arrival | undefined {
  const isBefore = (a: Arrival, b: Arrival) =>
    a.arrivedAt.getTime() - b.arrivedAt.getTime() || (a.nonce < b.nonce ? -1 : 1);
  return [...arrivals].sort(isBefore)[0];
}
