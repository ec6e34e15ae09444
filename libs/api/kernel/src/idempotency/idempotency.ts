import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IdempotencyKeyReused } from '../refusals/refusals';
import { UnitOfWork } from '../database/unit-of-work';

/** Makes a retried request do its work once (SPEC 4.2). */
@Injectable()
export class Idempotency {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Does `task` in a unit of work and keeps its answer under `key`; a retry with the same body gets that answer, and
   * one that comes meanwhile waits for it. Only success is kept. The answer is stored: no raw token may be in it.
   * @param scope the call, and whose it is: the same key elsewhere is another key
   * @throws IdempotencyKeyReused
   */
  once<Answer extends object>(
    key: string | undefined,
    scope: string,
    body: object,
    task: () => Promise<Answer>,
  ): Promise<Answer> {
    if (key === undefined) return this.work.run(task);
    const fingerprint = createHash('sha256').update(JSON.stringify(body)).digest();
    return this.work.run(async () => {
      const mine = await this.work.query(
        `INSERT INTO idempotency_keys (scope, key, fingerprint) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key`,
        [scope, key, fingerprint],
      );
      return mine.length === 1 ? this.first(scope, key, task) : this.again<Answer>(scope, key, fingerprint);
    });
  }

  private async first<Answer>(scope: string, key: string, task: () => Promise<Answer>): Promise<Answer> {
    const answer = await task();
    await this.work.query(`UPDATE idempotency_keys SET answer = $3 WHERE scope = $1 AND key = $2`, [
      scope,
      key,
      JSON.stringify(answer),
    ]);
    return answer;
  }

  private async again<Answer>(scope: string, key: string, fingerprint: Buffer): Promise<Answer> {
    const [kept] = await this.work.query<{ fingerprint: Buffer; answer: Answer }>(
      `SELECT fingerprint, answer FROM idempotency_keys WHERE scope = $1 AND key = $2`,
      [scope, key],
    );
    if (!kept?.fingerprint.equals(fingerprint)) throw new IdempotencyKeyReused();
    return kept.answer;
  }

  /** Forgets the answers of more than a day ago. */
  async forgetOld(now: Date): Promise<void> {
    const yesterday = new Date(now.getTime() - 86_400_000);
    await this.work.run(() => this.work.query(`DELETE FROM idempotency_keys WHERE created_at < $1`, [yesterday]));
  }
}
