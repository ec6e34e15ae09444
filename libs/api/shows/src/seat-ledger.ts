import { NotFound, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { Performance } from './performance.entity';

/** Who may sit. Everything that changes seats queues here, on one row. */
@Injectable()
export class SeatLedger {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * THE row lock: first in the lock order, held to the end of the unit of work. `FOR NO KEY UPDATE`, so that new
   * requests, which only refer to the row, do not wait behind a confirmation.
   * @throws NotFound
   */
  async lock(performanceId: number): Promise<Performance> {
    const performance = await this.work
      .of(Performance)
      .findOne({ where: { id: performanceId }, lock: { mode: 'for_no_key_update' } });
    if (!performance) throw new NotFound();
    return performance;
  }
}
