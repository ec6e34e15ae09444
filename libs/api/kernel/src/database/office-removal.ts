import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { Conflict } from '../refusals/refusals';
import { UnitOfWork } from './unit-of-work';

/** PostgreSQL's codes for a row that others refer to: since version 18 `ON DELETE RESTRICT` has its own. */
const HELD = ['23001', '23503'];

interface ForeignKeyError extends Error {
  code: string;
  table: string;
  constraint: string;
}

/** Takes rows away that nothing hangs on. */
@Injectable()
export class OfficeRemoval {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Does `removal` of the row with `id`. Whether something hangs on it is not asked beforehand: the foreign keys know,
   * also of a booking that arrives at the same moment.
   * @throws Conflict that says what hangs on the row
   */
  async run(id: number, removal: () => Promise<void>): Promise<void> {
    try {
      await this.work.run(removal);
    } catch (error) {
      const held = error instanceof QueryFailedError ? (error.driverError as ForeignKeyError) : undefined;
      if (!held || !HELD.includes(held.code)) throw error;
      throw new Conflict({ hangs: { [held.table]: await this.count(held, id) } });
    }
  }

  /** Foreign keys are named `<table>_<column>`: the name says by which column the rows of the table hang on ours. */
  private async count({ table, constraint }: ForeignKeyError, id: number): Promise<number> {
    const column = constraint.slice(table.length + 1);
    const sql = `SELECT count(*)::integer AS count FROM "${table}" WHERE "${column}" = $1`;
    const [row] = await this.work.run(() => this.work.query<{ count: number }>(sql, [id]), { readOnly: true });
    return row?.count ?? 0;
  }
}
