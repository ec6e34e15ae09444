import { Clock, CurrentCompany, CurrentUser, inZone, inZoneOrNull, NotFound, UnitOfWork } from '@azionelab/api/kernel';
import { SeatLedger } from '@azionelab/api/shows';
import type { DoorReportView, HouseView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { DoorClosing } from './door-closing.entity';
import { House } from './house';

/** What the figures of the moment do not say; scans that were not refused are listed. */
const BESIDE = `
  SELECT min(arrived_at) AS first_at, max(arrived_at) AS last_at,
    (SELECT count(*)::int FROM scans WHERE scans.performance_id = $1
      AND verdict NOT IN ('valid', 'admitted', 'undone', 'guest_search')) AS refused
  FROM arrivals WHERE arrivals.performance_id = $1 AND undone_at IS NULL`;

interface BesideRow {
  first_at: Date | null;
  last_at: Date | null;
  refused: number;
}

/** Ends an evening at the door, with a report that stays as it was; what devices tell later moves the figures alone. */
@Injectable()
export class Closing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seatLedger: SeatLedger,
    private readonly house: House,
    private readonly user: CurrentUser,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** Again answers with the same report. @throws NotFound */
  close(performanceId: number): Promise<DoorReportView> {
    return this.work.run(async () => {
      await this.seatLedger.lock(performanceId); // whoever walks up or confirms now is in the report, or too late
      const closings = this.work.of(DoorClosing);
      const before = await closings.findOneBy({ performanceId });
      if (before) return before.report;
      const closedAt = this.clock.now();
      const report = await this.reckon(performanceId, closedAt);
      await closings.insert({ performanceId, closedAt, closedBy: this.user.get().id, report });
      return report;
    });
  }

  /** @throws NotFound while the evening is open */
  report(performanceId: number): Promise<DoorReportView> {
    return this.work.run(
      async () => {
        const closing = await this.work.of(DoorClosing).findOneBy({ performanceId });
        if (!closing) throw new NotFound();
        return closing.report;
      },
      { readOnly: true },
    );
  }

  /** Takes the closing back; the door is open again as long as it would have been. @throws NotFound */
  reopen(performanceId: number): Promise<void> {
    return this.work.run(async () => {
      await this.seatLedger.lock(performanceId);
      await this.work.of(DoorClosing).delete({ performanceId });
    });
  }

  private async reckon(performanceId: number, closedAt: Date): Promise<DoorReportView> {
    const house = await this.house.of(performanceId);
    const [beside] = await this.work.query<BesideRow>(BESIDE, [performanceId]);
    const { timeZone } = this.company.get();
    return {
      closed_at: inZone(closedAt, timeZone),
      closed_by: this.user.get().name,
      ...figuresOf(house),
      refused_scans: beside?.refused ?? 0,
      first_arrival_at: inZoneOrNull(beside?.first_at ?? null, timeZone),
      last_arrival_at: inZoneOrNull(beside?.last_at ?? null, timeZone),
    };
  }
}

function figuresOf(house: HouseView) {
  return {
    confirmed_seats: house.confirmed_seats,
    came_seats: house.checked_in_seats,
    no_show_seats: house.confirmed_seats - house.checked_in_seats,
    no_show_reservations: house.confirmed_reservations - house.checked_in_reservations,
    walk_up_seats: house.walk_up_seats,
    extra_seats: house.extra_seats,
    late_seats: house.late_seats,
    conflicts: house.conflicts,
  };
}
