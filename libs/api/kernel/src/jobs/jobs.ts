import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';

/** What is owed to the outside, written in the transaction that owes it. */
@Injectable()
export class Jobs {
  constructor(private readonly work: UnitOfWork) {}

  /** Owes `task` for the row with `id` of the current company, in `seconds`; another one for the same row replaces it. */
  async owe(task: string, id: number, seconds = 0): Promise<void> {
    await this.oweAll(task, [id], seconds);
  }

  /** The same for many rows. */
  async oweAll(task: string, ids: number[], seconds = 0): Promise<void> {
    await this.work.query(`SELECT jobs.owe($1, id, $3) FROM unnest($2::bigint[]) AS id`, [task, ids, seconds]);
  }
}
