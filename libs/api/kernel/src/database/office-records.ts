import { Injectable } from '@nestjs/common';
import type { FindOptionsWhere } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { NotFound } from '../refusals/refusals';
import { demandVersion } from '../validation/if-match';
import { OfficeRemoval } from './office-removal';
import { UnitOfWork } from './unit-of-work';

/** A row that the office edits: each change makes it one version older. */
export interface OfficeRecord {
  id: number;
  version: number;
}

/** An entity of such rows. */
type Kind<Row extends OfficeRecord> = new () => Row;

/** What the office does to a record that stands by itself; what takes seats has locks of its own. */
@Injectable()
export class OfficeRecords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly removal: OfficeRemoval,
  ) {}

  /** @throws NotFound */
  read<Row extends OfficeRecord>(of: Kind<Row>, id: number): Promise<Row> {
    return this.work.run(() => this.byId(of, id), { readOnly: true });
  }

  /** @throws InvalidInput when a constraint that somebody gave words to is violated */
  create<Row extends OfficeRecord>(of: Kind<Row>, columns: Partial<Row>): Promise<Row> {
    return this.work.run(async () => {
      const { identifiers } = await this.work.of(of).insert(columns as QueryDeepPartialEntity<Row>);
      return this.byId(of, identifiers[0]?.['id'] as number);
    });
  }

  /**
   * @param expected the version that was read; whatever it is now, when not given
   * @throws NotFound | Conflict | InvalidInput as `create`
   */
  change<Row extends OfficeRecord>(of: Kind<Row>, id: number, columns: Partial<Row>, expected?: number): Promise<Row> {
    return this.work.run(async () => {
      const { version } = await this.lock(of, id, expected);
      await this.work.of(of).update(id, { ...columns, version: version + 1 } as QueryDeepPartialEntity<Row>);
      return this.byId(of, id);
    });
  }

  /** @throws NotFound | Conflict also when something hangs on it */
  remove<Row extends OfficeRecord>(of: Kind<Row>, id: number, expected?: number): Promise<void> {
    return this.removal.run(id, async () => {
      await this.lock(of, id, expected);
      await this.work.of(of).delete(id);
    });
  }

  private async byId<Row extends OfficeRecord>(of: Kind<Row>, id: number, lock = false): Promise<Row> {
    const row = await this.work.of(of).findOne({
      where: { id } as FindOptionsWhere<Row>,
      lock: lock ? { mode: 'for_no_key_update' } : undefined,
    });
    if (!row) throw new NotFound();
    return row;
  }

  private async lock<Row extends OfficeRecord>(of: Kind<Row>, id: number, expected?: number): Promise<Row> {
    const row = await this.byId(of, id, true);
    demandVersion(row, expected);
    return row;
  }
}
