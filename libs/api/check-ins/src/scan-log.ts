import { Clock, CurrentUser, Refusal, UnitOfWork } from '@azionelab/api/kernel';
import { DOOR_VERDICTS, type DoorVerdict } from '@azionelab/contracts';
import { Injectable, Logger } from '@nestjs/common';

/** What a scan was about, as far as it is known by then; never the token or the code. */
export interface Scan {
  /** The evening that the door is open for, else the ticket's. */
  performanceId?: number;
  reservationId?: number;
}

/** A line of the scan log; who scanned is who is signed in. */
export interface ScanLine extends Scan {
  verdict: DoorVerdict;
  /** A second line with the same one is left out. */
  nonce?: string;
  /** Now, unless a device answered by itself and tells it later. */
  scannedAt?: Date;
  offline?: boolean;
}

/** Keeps what every scan was told. Lines are only added; and the door goes on when that fails. */
@Injectable()
export class ScanLog {
  private readonly logger = new Logger(ScanLog.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly user: CurrentUser,
    private readonly clock: Clock,
  ) {}

  /**
   * Does `scanning`, which fills in what it learns, and keeps what came of it: `verdict` with its answer, or the refusal.
   * Never inside a unit of work: what was refused is rolled back, its line is not.
   */
  async following<Answer>(
    { verdict, nonce, ...known }: ScanLine,
    scanning: (scan: Scan) => Promise<Answer>,
  ): Promise<Answer> {
    const scan: Scan = known;
    try {
      const answer = await scanning(scan);
      await this.write([{ ...scan, verdict, nonce }]);
      return answer;
    } catch (error) {
      const refused = error instanceof Refusal && DOOR_VERDICTS.find((word) => word === error.state);
      if (refused) await this.write([{ ...scan, verdict: refused }]);
      throw error;
    }
  }

  /** Adds lines in a unit of their own. Never throws. */
  async write(lines: ScanLine[]): Promise<void> {
    if (lines.length === 0) return;
    await this.work
      .run(() => this.insert(lines))
      .catch((error: Error) => this.logger.error({ fault: error.name, lines: lines.length }));
  }

  /** What is not of this company becomes NULL: a scan of it happened all the same. */
  private async insert(lines: ScanLine[]): Promise<void> {
    const { id, device } = this.user.get();
    const rows = lines.map(({ performanceId, reservationId, nonce, verdict, scannedAt, offline }) => ({
      performance_id: performanceId,
      reservation_id: reservationId,
      nonce,
      verdict,
      scanned_at: scannedAt ?? this.clock.now(),
      offline: offline ?? false,
    }));
    await this.work.query(
      `INSERT INTO scans (performance_id, reservation_id, nonce, verdict, scanned_at, offline, recorded_at, recorded_by, device_id)
       SELECT performances.id, reservations.id, line.nonce, line.verdict, line.scanned_at, line.offline, $2, $3, $4
       FROM ROWS FROM (json_to_recordset($1) AS (performance_id bigint, reservation_id bigint, nonce text, verdict text,
         scanned_at timestamptz, offline boolean)) WITH ORDINALITY
         AS line (performance_id, reservation_id, nonce, verdict, scanned_at, offline, place)
       LEFT JOIN performances ON performances.id = line.performance_id
       LEFT JOIN reservations ON reservations.id = line.reservation_id
       ORDER BY line.place
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows), this.clock.now(), id, device?.id ?? null],
    );
  }
}
