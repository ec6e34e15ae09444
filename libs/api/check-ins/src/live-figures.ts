import { CurrentCompany, inZoneOrNull, NotFound, UnitOfWork } from '@azionelab/api/kernel';
import type { DoorLiveView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { CONTRADICTED } from './conflicts';
import { DOOR_ARRIVALS, type DoorArrivalRow, doorArrivalView } from './door-arrival.view';
import { COUNTS } from './door-counts';

/** Conflicts are looked for when more people are inside than the check-ins say: otherwise there are none. */
const FIGURES = `
  WITH figures AS MATERIALIZED (
    SELECT performances.id, ${COUNTS},
      (SELECT coalesce(sum(seats), 0)::int FROM arrivals
        WHERE arrivals.performance_id = performances.id AND arrivals.undone_at IS NULL) AS arrived_seats,
      (SELECT coalesce(sum(check_ins.admitted), 0)::int
        FROM check_ins JOIN reservations ON reservations.id = check_ins.reservation_id
        WHERE check_ins.performance_id = performances.id AND reservations.origin = 'walk_up') AS walk_up_seats,
      (SELECT closed_at FROM door_closings WHERE door_closings.performance_id = performances.id) AS closed_at
    FROM performances WHERE id = $1)
  SELECT confirmed_reservations, confirmed_seats, checked_in_reservations, checked_in_seats, arrived_seats,
    walk_up_seats, closed_at,
    CASE WHEN arrived_seats > checked_in_seats
      THEN (SELECT count(*)::int FROM (${CONTRADICTED}) contradicted WHERE contradicted.performance_id = figures.id)
      ELSE 0 END AS conflicts
  FROM figures`;

interface FiguresRow extends Omit<DoorLiveView, 'latest' | 'extra_seats' | 'closed_at'> {
  arrived_seats: number;
  closed_at: Date | null;
}

/** How an evening stands at this moment, and who came in last. */
@Injectable()
export class LiveFigures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
  ) {}

  /** @throws NotFound */
  of(performanceId: number): Promise<DoorLiveView> {
    return this.work.run(
      async () => {
        const [row] = await this.work.query<FiguresRow>(FIGURES, [performanceId]);
        if (!row) throw new NotFound();
        const latest = await this.work.query<DoorArrivalRow>(
          `${DOOR_ARRIVALS} AND arrivals.performance_id = $1
           ORDER BY arrivals.arrived_at DESC, arrivals.id DESC LIMIT 10`,
          [performanceId],
        );
        const { timeZone } = this.company.get();
        const { arrived_seats, closed_at, ...figures } = row;
        return {
          ...figures,
          // Who came in beyond the tickets is inside as well.
          extra_seats: Math.max(0, arrived_seats - figures.checked_in_seats),
          latest: latest.map((arrival) => doorArrivalView(arrival, timeZone)),
          closed_at: inZoneOrNull(closed_at, timeZone),
        };
      },
      { readOnly: true },
    );
  }
}
