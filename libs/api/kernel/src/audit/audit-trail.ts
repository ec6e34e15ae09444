import type { AuditAction, AuditValues } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';

/** What the database's own triggers record is not recorded by hand. */
export type Deed = Exclude<AuditAction, 'create' | 'change' | 'delete'>;

/** What a deed was about. Nothing personal and no secret goes into `after`: an entry is never changed again. */
export interface DeedFacts {
  /** Singular table name, e.g. `reservation`. */
  objectType: string;
  objectId?: number;
  /** What was asked, e.g. the filters of an export. */
  after?: AuditValues;
  /** Who did it, where that is not the signed-in user: nobody is, while somebody signs in. */
  actorId?: number;
}

/** Writes into the audit log what changes no row, or what a row does not tell. */
@Injectable()
export class AuditTrail {
  constructor(private readonly work: UnitOfWork) {}

  /** Records a deed with the open unit of work, which must be one that may write, or in one of its own. */
  record(action: Deed, { objectType, objectId, after, actorId }: DeedFacts): Promise<void> {
    const entry = [action, objectType, objectId ?? null, after ? JSON.stringify(after) : null, actorId ?? null];
    const write = () => this.work.query(`SELECT audit_record($1, $2, $3, $4, $5)`, entry);
    return this.work.run(async () => this.work.atTheEnd(write));
  }
}
