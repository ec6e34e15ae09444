import { UnitOfWork } from '@azionelab/api/kernel';
import type { HouseView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { LiveFigures } from './live-figures';

/** One line for each device, and one for each person who let people in without one. */
const BY_DEVICE = `
  SELECT coalesce(min(door_devices.name), min(memberships.name), '') AS by, sum(arrivals.seats)::int AS seats
  FROM arrivals
  LEFT JOIN memberships ON memberships.user_id = arrivals.recorded_by
  LEFT JOIN door_devices ON door_devices.id = arrivals.device_id
  WHERE arrivals.performance_id = $1 AND arrivals.undone_at IS NULL
  GROUP BY arrivals.device_id, CASE WHEN arrivals.device_id IS NULL THEN arrivals.recorded_by END
  ORDER BY seats DESC, by`;

const LATE = `
  SELECT coalesce(sum(arrivals.seats), 0)::int AS late_seats
  FROM arrivals JOIN performances ON performances.id = arrivals.performance_id
  WHERE performances.id = $1 AND arrivals.undone_at IS NULL AND arrivals.arrived_at > performances.starts_at`;

/** What the house manager sees of an evening. */
@Injectable()
export class House {
  constructor(
    private readonly work: UnitOfWork,
    private readonly figures: LiveFigures,
  ) {}

  /** @throws NotFound */
  of(performanceId: number): Promise<HouseView> {
    return this.work.run(
      async () => {
        const live = await this.figures.of(performanceId);
        const byDevice = await this.work.query<HouseView['by_device'][number]>(BY_DEVICE, [performanceId]);
        const [late] = await this.work.query<{ late_seats: number }>(LATE, [performanceId]);
        return { ...live, by_device: byDevice, late_seats: late?.late_seats ?? 0 };
      },
      { readOnly: true },
    );
  }
}
