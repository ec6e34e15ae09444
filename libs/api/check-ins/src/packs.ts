import { Clock, CurrentCompany, UnitOfWork } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import type { DoorPackView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { CheckInWindow } from './check-in-window';
import { type PackedRow, packView } from './pack.view';

/** Makes what a device takes along in case the connection goes. */
@Injectable()
export class Packs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programme: Programme,
    private readonly window: CheckInWindow,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** Also before the door opens. @throws NotFound | OutsideCheckInWindow once the door has closed */
  of(performanceId: number): Promise<DoorPackView> {
    return this.work.run(
      async () => {
        const performance = await this.programme.byId(performanceId);
        const hours = await this.window.demandNotOver(performance);
        const madeAt = this.clock.now();
        const rows = await this.parties(performanceId);
        return packView(rows, { performance, hours, madeAt, timeZone: this.company.get().timeZone });
      },
      { readOnly: true },
    );
  }

  private parties(performanceId: number): Promise<PackedRow[]> {
    return this.work.query<PackedRow>(
      `SELECT reservations.code, reservations.status, reservations.party_size,
         ARRAY(SELECT token_hash FROM tokens
           WHERE tokens.reservation_id = reservations.id AND tokens.purpose = 'check_in') AS token_hashes,
         coalesce(check_ins.admitted, 0) AS admitted, check_ins.checked_in_at
       FROM reservations LEFT JOIN check_ins ON check_ins.reservation_id = reservations.id
       WHERE reservations.performance_id = $1 AND reservations.status <> 'expired'`,
      [performanceId],
    );
  }
}
