import { Clock, CurrentCompany, inZone, UnitOfWork } from '@azionelab/api/kernel';
import type { AuditVerificationView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { verifyChain } from './verify-chain';

/** Whether anybody changed the log itself. */
@Injectable()
export class AuditChain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** Every page of it in a transaction of its own: however long the log is, none lasts. */
  async verify(): Promise<AuditVerificationView> {
    const { entries, brokenAt, head } = await verifyChain((sql, parameters) =>
      this.work.run(() => this.work.query(sql, parameters), { readOnly: true }),
    );
    const verifiedAt = inZone(this.clock.now(), this.company.get().timeZone);
    return { whole: brokenAt === null, entries, broken_at: brokenAt, head, verified_at: verifiedAt };
  }
}
