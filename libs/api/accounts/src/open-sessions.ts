import { AuditTrail, Clock, CurrentCompany, inZone, NotFound, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, SessionView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { sessionHash } from './sessions';

interface OpenSession {
  id: number;
  device: string;
  created_at: Date;
  seen_at: Date;
  is_current: boolean;
}

/** Where somebody is signed in to this company, and what ends it. */
@Injectable()
export class OpenSessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly company: CurrentCompany,
    private readonly trail: AuditTrail,
  ) {}

  /** The one that spoke last first. @param asking the id of the session that asks */
  async list(userId: number, asking: string): Promise<ListView<SessionView>> {
    const { timeZone } = this.company.get();
    const rows = await this.work.run(
      () =>
        this.work.query<OpenSession>(
          `SELECT id, device, created_at, seen_at, id_hash = $2 AS is_current FROM sessions
           WHERE company_id = current_company() AND user_id = $1 AND expires_at > $3 ORDER BY seen_at DESC, id DESC`,
          [userId, sessionHash(asking), this.clock.now()],
        ),
      { readOnly: true },
    );
    const results = rows.map(({ id, device, created_at, seen_at, is_current }) => ({
      id,
      device,
      signed_in_at: inZone(created_at, timeZone),
      seen_at: inZone(seen_at, timeZone),
      is_current,
    }));
    return { count: results.length, results };
  }

  /** @throws NotFound also for a session of somebody else */
  async end(userId: number, id: number): Promise<void> {
    if (!(await this.delete(userId, 'id = $2', id))) throw new NotFound();
  }

  async endAll(userId: number): Promise<void> {
    await this.delete(userId, 'true');
  }

  /** @param asking the id of the session that goes on */
  async endOthers(userId: number, asking: string): Promise<void> {
    await this.delete(userId, 'id_hash <> $2', sessionHash(asking));
  }

  /** @returns whether there was one */
  private delete(userId: number, which: string, ...values: unknown[]): Promise<boolean> {
    return this.work.run(async () => {
      const ended = await this.work.query(
        `DELETE FROM sessions WHERE company_id = current_company() AND user_id = $1 AND ${which} RETURNING id`,
        [userId, ...values],
      );
      if (ended.length === 0) return false;
      await this.trail.record('sign_out', { objectType: 'user', objectId: userId, after: { sessions: ended.length } });
      return true;
    });
  }
}
