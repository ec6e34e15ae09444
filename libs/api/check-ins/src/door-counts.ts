import { CurrentCompany, CurrentUser, inZone, NotFound, UnitOfWork } from '@azionelab/api/kernel';
import type { DoorCountsView, DoorPerformanceView, ListView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { CheckInWindow } from './check-in-window';

/** Figures of `performances`, as columns of a SELECT. */
export const COUNTS = `
  (SELECT count(*)::int FROM reservations
    WHERE reservations.performance_id = performances.id AND reservations.status = 'confirmed') AS confirmed_reservations,
  performances.confirmed_seats,
  (SELECT count(*)::int FROM check_ins WHERE check_ins.performance_id = performances.id) AS checked_in_reservations,
  (SELECT coalesce(sum(admitted), 0)::int FROM check_ins
    WHERE check_ins.performance_id = performances.id) AS checked_in_seats`;

interface DoorRow extends DoorCountsView {
  id: number;
  title: string;
  name: string;
  city: string;
  starts_at: Date;
  closed_at: Date | null;
}

/** Which performances a door can be opened for, and how each of them stands. */
@Injectable()
export class DoorCounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly user: CurrentUser,
    private readonly window: CheckInWindow,
  ) {}

  /** Today's and the next performances, those whose door has closed for good left out; a device is told of its own alone. */
  performances(): Promise<ListView<DoorPerformanceView>> {
    return this.work.run(
      async () => {
        const rows = await this.work.query<DoorRow>(
          `SELECT performances.id, shows.title, venues.name, venues.city, performances.starts_at,
             door_closings.closed_at, ${COUNTS}
           FROM performances
           JOIN shows ON shows.id = performances.show_id
           JOIN venues ON venues.id = performances.venue_id
           LEFT JOIN door_closings ON door_closings.performance_id = performances.id
           WHERE performances.starts_at > $1 AND performances.cancelled_at IS NULL AND performances.id = coalesce($2, performances.id)
           ORDER BY performances.starts_at, performances.id
           LIMIT 20`,
          [this.window.oldestOpen, this.user.find()?.device?.performanceId ?? null],
        );
        return { count: rows.length, results: rows.map((row) => this.view(row)) };
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  of(performanceId: number): Promise<DoorCountsView> {
    return this.work.run(
      async () => {
        const [counts] = await this.work.query<DoorCountsView>(`SELECT ${COUNTS} FROM performances WHERE id = $1`, [
          performanceId,
        ]);
        if (!counts) throw new NotFound();
        return counts;
      },
      { readOnly: true },
    );
  }

  private view({ id, title, name, city, starts_at, closed_at, ...counts }: DoorRow): DoorPerformanceView {
    const { timeZone } = this.company.get();
    const performance = { startsAt: starts_at };
    return {
      id,
      show_title: title,
      venue: { name, city },
      starts_at: inZone(starts_at, timeZone),
      opens_at: inZone(this.window.opensAt(performance), timeZone),
      closes_at: inZone(closed_at ?? this.window.closesAt(performance), timeZone),
      ...counts,
    };
  }
}
