import { writtenCode } from '@azionelab/api/bookings';
import { CurrentCompany, UnitOfWork } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import type { DoorConflictView, ListView, ReservationStatus } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { type DoorArrivalRow, doorArrivalView, DOOR_ARRIVALS } from './door-arrival.view';

/**
 * Reservations with whose arrivals at a performance something is wrong: more people than seats, or nothing that was
 * confirmed for that evening. Nobody writes a conflict down: it is there as long as the arrivals say so.
 */
export const CONTRADICTED = `
  SELECT arrivals.performance_id, reservations.id AS reservation_id, reservations.code, reservations.status,
    reservations.party_size, sum(arrivals.seats)::int AS entered, max(arrivals.arrived_at) AS last_at,
    reservations.status = 'confirmed' AND reservations.performance_id = arrivals.performance_id AS is_confirmed
  FROM arrivals JOIN reservations ON reservations.id = arrivals.reservation_id
  WHERE arrivals.undone_at IS NULL
  GROUP BY arrivals.performance_id, reservations.id
  HAVING sum(arrivals.seats) > reservations.party_size OR reservations.status <> 'confirmed'
    OR reservations.performance_id <> arrivals.performance_id`;

interface ContradictedRow {
  reservation_id: number;
  code: string;
  status: ReservationStatus;
  party_size: number;
  entered: number;
  is_confirmed: boolean;
}

/** What two devices that were cut off from each other could not know, for the house manager to see. */
@Injectable()
export class Conflicts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programme: Programme,
    private readonly company: CurrentCompany,
  ) {}

  /** Each reservation once, the one with the latest arrival first. @throws NotFound */
  of(performanceId: number): Promise<ListView<DoorConflictView>> {
    return this.work.run(
      async () => {
        await this.programme.byId(performanceId);
        const rows = await this.work.query<ContradictedRow>(
          `SELECT * FROM (${CONTRADICTED}) contradicted WHERE performance_id = $1 ORDER BY last_at DESC, reservation_id`,
          [performanceId],
        );
        const arrivals = await this.work.query<DoorArrivalRow>(
          `${DOOR_ARRIVALS} AND arrivals.performance_id = $1 AND arrivals.reservation_id = ANY($2)
           ORDER BY arrivals.arrived_at, arrivals.nonce`,
          [performanceId, rows.map(({ reservation_id }) => reservation_id)],
        );
        return { count: rows.length, results: rows.map((row) => this.view(row, arrivals)) };
      },
      { readOnly: true },
    );
  }

  private view(row: ContradictedRow, arrivals: DoorArrivalRow[]): DoorConflictView {
    const { timeZone } = this.company.get();
    const own = arrivals.filter(({ reservation_id }) => reservation_id === row.reservation_id);
    return {
      reservation_id: row.reservation_id,
      code: writtenCode(row.code),
      reason: reasonOf(row),
      party_size: row.party_size,
      entered: row.entered,
      arrivals: own.map((arrival) => doorArrivalView(arrival, timeZone)),
    };
  }
}

function reasonOf({ status, is_confirmed }: ContradictedRow): DoorConflictView['reason'] {
  if (status === 'cancelled') return 'cancelled';
  return is_confirmed ? 'too_many' : 'not_confirmed';
}
