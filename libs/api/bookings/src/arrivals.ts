import { UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { AlreadyCheckedIn } from './bookings.errors';

/** What a booking must know of its check-in. */
export interface Arrival {
  admitted: number;
  checkedInAt: Date;
  /** Of the paired device that let the first of them in, else of the person. */
  checkedInByName: string;
}

/** Reads check-ins, which are written a floor above. */
@Injectable()
export class Arrivals {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws AlreadyCheckedIn when one of the party is inside */
  async demandNone(reservationId: number): Promise<void> {
    const arrival = await this.findOf(reservationId);
    if (arrival) {
      throw new AlreadyCheckedIn({ checked_in_at: arrival.checkedInAt, checked_in_by_name: arrival.checkedInByName });
    }
  }

  async findOf(reservationId: number): Promise<Arrival | undefined> {
    const [row] = await this.work.query<{ admitted: number; checked_in_at: Date; name: string }>(
      `SELECT admitted, checked_in_at, coalesce(door_devices.name, users.name) AS name
       FROM check_ins
       JOIN users ON users.id = check_ins.checked_in_by
       LEFT JOIN door_devices ON door_devices.id = check_ins.device_id
       WHERE check_ins.reservation_id = $1`,
      [reservationId],
    );
    return row && { admitted: row.admitted, checkedInAt: row.checked_in_at, checkedInByName: row.name };
  }

  /** How many of each party are inside; who is not, is left out. */
  async admittedOf(reservationIds: number[]): Promise<Map<number, number>> {
    const rows = await this.work.query<{ reservation_id: number; admitted: number }>(
      `SELECT reservation_id, admitted FROM check_ins WHERE reservation_id = ANY($1)`,
      [reservationIds],
    );
    return new Map(rows.map((row) => [row.reservation_id, row.admitted]));
  }
}
