import { UnitOfWork } from '@azionelab/api/kernel';
import type { CheckInSource } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { AlreadyCheckedIn } from './bookings.errors';

/** What a booking must know of its check-in. */
export interface Arrival {
  admitted: number;
  checkedInAt: Date;
  /** Of the paired device that let the first of them in, else of the person. */
  checkedInByName: string;
}

/** A check-in as the office reads it. */
export interface RecordedCheckIn extends Arrival {
  id: number;
  checkedInBy: number;
  source: CheckInSource;
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

  findOf(reservationId: number): Promise<Arrival | undefined> {
    return this.checkInOf(reservationId);
  }

  /** The same, with what only the office wants to know. */
  async checkInOf(reservationId: number): Promise<RecordedCheckIn | undefined> {
    return (await this.checkInsOf([reservationId])).get(reservationId);
  }

  /** The same of many, by the reservation's id. */
  async checkInsOf(reservationIds: number[]): Promise<Map<number, RecordedCheckIn>> {
    const rows = await this.work.query<RecordedCheckIn & { reservationId: number }>(
      `SELECT check_ins.id, reservation_id AS "reservationId", admitted, source, checked_in_at AS "checkedInAt",
         checked_in_by AS "checkedInBy", coalesce(door_devices.name, users.name) AS "checkedInByName"
       FROM check_ins
       JOIN users ON users.id = check_ins.checked_in_by
       LEFT JOIN door_devices ON door_devices.id = check_ins.device_id
       WHERE check_ins.reservation_id = ANY($1)`,
      [reservationIds],
    );
    return new Map(rows.map((row) => [row.reservationId, row]));
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
