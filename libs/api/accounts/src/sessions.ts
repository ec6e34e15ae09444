import { createHash } from 'node:crypto';
import { Clock, UnitOfWork, type User } from '@azionelab/api/kernel';
import { PERMISSIONS_OF } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { InvalidCredentials } from './account.errors';
import type { Proven } from './sign-in';

/** How long a session lasts, in milliseconds. */
export const SESSION_LIFE = 12 * 3_600_000;

const hashOf = (id: string) => createHash('sha256').update(id).digest();

/** Who is signed in to the company, found by a hash of the session's id: the table opens nothing. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The user of a session of this company that has not ended, with the rights of this moment. */
  async find(id: string): Promise<User | undefined> {
    const [user] = await this.work.run(
      () =>
        this.work.query<Omit<User, 'permissions'>>(
          `SELECT users.id, users.name, users.email, memberships.role
           FROM sessions
           JOIN memberships ON memberships.user_id = sessions.user_id
           JOIN users ON users.id = sessions.user_id AND users.is_active
           WHERE sessions.id_hash = $1 AND sessions.company_id = current_company() AND sessions.expires_at > $2`,
          [hashOf(id), this.clock.now()],
        ),
      { readOnly: true },
    );
    return user && { ...user, permissions: PERMISSIONS_OF[user.role] };
  }

  /**
   * Begins a session if the password is still the one that was proven: the share lock makes a change of it either come
   * first and be seen here, or come later and end this session.
   * @throws InvalidCredentials
   */
  async begin(id: string, { user, passwordHash }: Proven): Promise<void> {
    const now = this.clock.now();
    const begun = await this.work.run(() =>
      this.work.query(
        `INSERT INTO sessions (id_hash, company_id, user_id, created_at, expires_at)
         SELECT $1, current_company(), id, $2, $3 FROM users
         WHERE id = $4 AND is_active AND password_hash = $5 FOR SHARE
         RETURNING user_id`,
        [hashOf(id), now, new Date(now.getTime() + SESSION_LIFE), user.id, passwordHash],
      ),
    );
    if (begun.length === 0) throw new InvalidCredentials();
  }

  async end(id: string): Promise<void> {
    await this.delete('id_hash = $1', hashOf(id));
  }

  /** Ends every session that the user has here, on whatever device. */
  async endAllOf(user: User): Promise<void> {
    await this.delete('user_id = $1', user.id);
  }

  async sweep(): Promise<void> {
    await this.delete('expires_at <= $1', this.clock.now());
  }

  private async delete(which: string, value: unknown): Promise<void> {
    await this.work.run(() =>
      this.work.query(`DELETE FROM sessions WHERE company_id = current_company() AND ${which}`, [value]),
    );
  }
}
