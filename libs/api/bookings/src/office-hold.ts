import { demandVersion, InvalidInput, NotFound } from '@azionelab/api/kernel';
import { type Performance, SeatLedger } from '@azionelab/api/shows';
import { Injectable } from '@nestjs/common';
import type { Reservation } from './reservation.entity';
import { Reservations } from './reservations';

/** A reservation under its lock, and under theirs the evening that it is for and the one that it goes to. */
export interface Held {
  reservation: Reservation;
  from: Performance;
  /** The same as `from` when it stays. */
  to: Performance;
}

/** Holds a reservation for a change by the office, in the one lock order: performances, the lower id first, then the reservation. */
@Injectable()
export class OfficeHold {
  constructor(
    private readonly seatLedger: SeatLedger,
    private readonly reservations: Reservations,
  ) {}

  /**
   * @param to id of the performance that it shall go to
   * @throws NotFound | Conflict at another version | InvalidInput for an unknown performance | MovedMeanwhile
   */
  async of(id: number, { version, to }: { version?: number; to?: number } = {}): Promise<Held> {
    const { performanceId: from } = await this.reservations.byId(id); // no lock yet: only to learn the performance
    const ids = [...new Set([from, to ?? from])].sort((a, b) => a - b);
    const locked = new Map<number, Performance>();
    for (const performance of ids) locked.set(performance, await this.lock(performance));
    const reservation = await this.reservations.lock(id, from);
    demandVersion(reservation, version);
    return {
      reservation,
      from: locked.get(from) as Performance,
      to: locked.get(to ?? from) as Performance,
    };
  }

  /** @throws InvalidInput */
  async lock(performanceId: number): Promise<Performance> {
    try {
      return await this.seatLedger.lock(performanceId);
    } catch (error) {
      if (error instanceof NotFound) throw new InvalidInput({ performance: ['There is no such row.'] });
      throw error;
    }
  }
}
