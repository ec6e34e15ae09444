import { Clock, UnitOfWork, type User } from '@azionelab/api/kernel';
import { hashOf } from '@azionelab/api/tokens';
import { Injectable } from '@nestjs/common';
import { KEY_ROWS, type KeyRow } from './key-rows';

/** After how long a key that is used is noted again, in milliseconds. */
const NOTED_EVERY = 60_000;

/** Who calls with a key, found by the key's hash: the table opens nothing. */
@Injectable()
export class KeyCallers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Who a key of this company speaks for, as long as it opens anything: who made it, under the key's name and with its
   * scopes. It does not learn their address.
   */
  async find(key: string): Promise<User | undefined> {
    const now = this.clock.now();
    const [row] = await this.work.run(
      () =>
        this.work.query<KeyRow>(`SELECT * FROM ${KEY_ROWS} WHERE key_hash = $2 AND state = 'active'`, [
          now,
          hashOf(key),
        ]),
      { readOnly: true },
    );
    if (!row) return undefined;
    if (now.getTime() - (row.last_used_at?.getTime() ?? 0) >= NOTED_EVERY) await this.note(row.id, now);
    const { id, name, made_by, scopes } = row;
    return { id: made_by, name, email: '', role: 'admin', permissions: scopes, key: { id, name } };
  }

  private async note(id: number, now: Date): Promise<void> {
    await this.work.run(() => this.work.query(`UPDATE api_keys SET last_used_at = $2 WHERE id = $1`, [id, now]));
  }
}
