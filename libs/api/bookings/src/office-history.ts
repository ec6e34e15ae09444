import { AuditLog } from '@azionelab/api/audit';
import { UnitOfWork } from '@azionelab/api/kernel';
import type { AuditEntryView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';

/** Most entries that are told of one reservation. */
const MOST = 200;

/** What happened to a reservation, and to the check-ins that it has or had. */
@Injectable()
export class OfficeHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly auditLog: AuditLog,
  ) {}

  /** The newest first. */
  async of(reservationId: number): Promise<AuditEntryView[]> {
    // A check-in that was taken back has no row any more. It was made and undone when its party's arrivals were told and
    // undone, by whichever of two clocks that may differ by a minute: only there its entries are looked for.
    const entries = await this.work.query<{ id: number }>(
      `WITH moments AS (
         SELECT recorded_at AS at FROM arrivals WHERE reservation_id = $1
         UNION SELECT undone_at FROM arrivals WHERE reservation_id = $1 AND undone_at IS NOT NULL),
       ours AS (
         SELECT id FROM check_ins WHERE reservation_id = $1
         UNION SELECT entry.object_id FROM moments JOIN audit_log entry
           ON entry.at BETWEEN moments.at - interval '1 minute' AND moments.at + interval '1 minute'
           WHERE entry.object_type = 'check_in' AND coalesce(entry.after, entry.before) ->> 'reservation_id' = $1::text)
       SELECT id FROM audit_log WHERE object_type = 'reservation' AND object_id = $1
       UNION ALL SELECT entry.id FROM ours JOIN audit_log entry
         ON entry.object_type = 'check_in' AND entry.object_id = ours.id
       ORDER BY id DESC LIMIT ${MOST}`,
      [reservationId],
    );
    return this.auditLog.byIds(entries.map(({ id }) => id));
  }
}
