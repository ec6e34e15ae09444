import { CurrentCompany, inZone, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, SignInView } from '@azionelab/contracts';
import type { PageRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';

interface Entry {
  at: Date;
  reason: Exclude<SignInView['outcome'], 'signed_in'> | null;
  device: string | null;
}

const ATTEMPTS = `FROM audit_log WHERE object_type = 'user' AND object_id = $1 AND action IN ('sign_in', 'sign_in_failed')`;

/** Who tried to sign in as somebody, as the audit log has it; the newest first. */
@Injectable()
export class SignInHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
  ) {}

  of(userId: number, page: PageRequest): Promise<ListView<SignInView>> {
    const { timeZone } = this.company.get();
    const { skip, take } = pageOf(page);
    return this.work.run(
      async () => {
        const [counted] = await this.work.query<{ count: number }>(`SELECT count(*)::int AS count ${ATTEMPTS}`, [
          userId,
        ]);
        const entries = await this.work.query<Entry>(
          `SELECT at, after ->> 'reason' AS reason, after ->> 'device' AS device ${ATTEMPTS}
           ORDER BY id DESC LIMIT $2 OFFSET $3`,
          [userId, take, skip],
        );
        const results = entries.map(({ at, reason, device }) => ({
          at: inZone(at, timeZone),
          outcome: reason ?? ('signed_in' as const),
          device: device ?? '',
        }));
        return { count: counted?.count ?? 0, results };
      },
      { readOnly: true },
    );
  }
}
