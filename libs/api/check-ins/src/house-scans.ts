import { CurrentCompany, inZone, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import type { ListView, ScanView } from '@azionelab/contracts';
import type { PageRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';

const SCANS = `
  SELECT scans.id, scans.scanned_at AS at, scans.verdict, coalesce(door_devices.name, memberships.name, '') AS by,
    scans.offline, scans.reservation_id
  FROM scans
  LEFT JOIN memberships ON memberships.user_id = scans.recorded_by
  LEFT JOIN door_devices ON door_devices.id = scans.device_id
  WHERE scans.performance_id = $1
  ORDER BY scans.scanned_at DESC, scans.id DESC LIMIT $2 OFFSET $3`;

/** Reads the scan log of an evening. */
@Injectable()
export class HouseScans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programme: Programme,
    private readonly company: CurrentCompany,
  ) {}

  /** The newest first. @throws NotFound */
  list(performanceId: number, page: PageRequest): Promise<ListView<ScanView>> {
    const { skip, take } = pageOf(page);
    return this.work.run(
      async () => {
        await this.programme.byId(performanceId);
        const [row] = await this.work.query<{ count: number }>(
          `SELECT count(*)::int FROM scans WHERE performance_id = $1`,
          [performanceId],
        );
        const scans = await this.work.query<Omit<ScanView, 'at'> & { at: Date }>(SCANS, [performanceId, take, skip]);
        const { timeZone } = this.company.get();
        return { count: row?.count ?? 0, results: scans.map((scan) => ({ ...scan, at: inZone(scan.at, timeZone) })) };
      },
      { readOnly: true },
    );
  }
}
