import { createHash } from 'node:crypto';
import { AuditTrail, Clock, Settings, UnitOfWork, type User } from '@azionelab/api/kernel';
import { PERMISSIONS_OF } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { InvalidCredentials } from './account.errors';
import type { Proven } from './sign-in';

/** How long a session lasts, in milliseconds. */
export const SESSION_LIFE = 12 * 3_600_000;

/** For how long after its door has closed a paired device may still send what it has, in milliseconds. */
const DEVICE_AFTER = 24 * 3_600_000;

/** After how long somebody who speaks is noted again, in milliseconds: a paired device, and a person. */
const NOTED_EVERY = { device: 20_000, person: 60_000 };

/** What the database knows a session by, a device's as well. */
export const sessionHash = (id: string) => createHash('sha256').update(id).digest();

interface SessionRow extends Omit<User, 'permissions' | 'device' | 'mustSetUpSecondFactor'> {
  lacks_second_factor: boolean;
  device_id: number | null;
  performance_id: number | null;
  seen_at: Date;
}

/** Who is signed in to the company, found by a hash of the session's id: the table opens nothing. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * The user of a session of this company that has not ended, with the rights of this moment. A paired device is the
   * member of staff who paired it, under the device's name and with a door's rights; it does not learn their address.
   */
  async find(id: string): Promise<User | undefined> {
    const row = await this.read(id);
    if (!row) return undefined;
    const every = row.device_id === null ? NOTED_EVERY.person : NOTED_EVERY.device;
    if (this.clock.now().getTime() - row.seen_at.getTime() > every) await this.note(id, row.device_id);
    return userOf(row);
  }

  private async read(id: string): Promise<SessionRow | undefined> {
    const now = this.clock.now();
    const oldestEvening = now.getTime() - this.settings.checkInClosesMinutes * 60_000 - DEVICE_AFTER;
    const [row] = await this.work.run(
      () =>
        this.work.query<SessionRow>(
          `SELECT users.id, memberships.name, users.email, memberships.role,
             memberships.role = 'admin' AND companies.second_factor_required AND NOT EXISTS (SELECT FROM second_factors
               WHERE second_factors.user_id = users.id AND confirmed_at IS NOT NULL) AS lacks_second_factor,
             NULL::bigint AS device_id, NULL::bigint AS performance_id, sessions.seen_at
           FROM sessions
           JOIN memberships ON memberships.user_id = sessions.user_id AND memberships.is_active
           JOIN users ON users.id = sessions.user_id AND users.is_active
           JOIN companies ON companies.id = sessions.company_id
           WHERE sessions.id_hash = $1 AND sessions.company_id = current_company() AND sessions.expires_at > $2
           UNION ALL
           SELECT users.id, door_devices.name, '', 'door', false,
             door_devices.id, door_devices.performance_id, door_devices.seen_at
           FROM door_devices
           JOIN performances ON performances.id = door_devices.performance_id AND performances.starts_at > $3
           JOIN memberships ON memberships.user_id = door_devices.paired_by AND memberships.is_active
           JOIN users ON users.id = door_devices.paired_by AND users.is_active
           WHERE door_devices.session_hash = $1 AND door_devices.revoked_at IS NULL`,
          [sessionHash(id), now, new Date(oldestEvening)],
        ),
      { readOnly: true },
    );
    return row;
  }

  private async note(id: string, deviceId: number | null): Promise<void> {
    const [table, where, value] =
      deviceId === null ? ['sessions', 'id_hash = $1', sessionHash(id)] : ['door_devices', 'id = $1', deviceId];
    await this.work.run(() =>
      this.work.query(`UPDATE ${table} SET seen_at = $2 WHERE ${where} AND company_id = current_company()`, [
        value,
        this.clock.now(),
      ]),
    );
  }

  /**
   * Begins a session if the password is still the one that was proven: the share lock makes a change of it either come
   * first and be seen here, or come later and end this session.
   * @throws InvalidCredentials
   */
  async begin(id: string, { user, passwordHash, device = '', signIn }: Proven): Promise<void> {
    const now = this.clock.now();
    await this.work.run(async () => {
      const begun = await this.work.query(
        `INSERT INTO sessions (id_hash, company_id, user_id, created_at, seen_at, expires_at, device)
         SELECT $1, current_company(), users.id, $2, $2, $3, $6
         FROM users JOIN memberships ON memberships.user_id = users.id AND memberships.is_active
         WHERE users.id = $4 AND users.is_active AND password_hash = $5 FOR SHARE
         RETURNING user_id`,
        [sessionHash(id), now, new Date(now.getTime() + SESSION_LIFE), user.id, passwordHash, device],
      );
      if (begun.length === 0) throw new InvalidCredentials();
      const of = { objectType: 'user', objectId: user.id, actorId: user.id };
      if (signIn) await this.trail.record('sign_in', { ...of, after: signIn });
    });
  }

  async end(id: string): Promise<void> {
    await this.delete('id_hash = $1', sessionHash(id));
  }

  /** Signs a person out here, on whatever device; a paired device ends its own session alone. */
  async signOut({ id, device }: User): Promise<void> {
    await this.work.run(async () => {
      if (device) {
        const now = this.clock.now();
        await this.work.query(`UPDATE door_devices SET revoked_at = $2 WHERE id = $1`, [device.id, now]);
        return;
      }
      await this.delete('user_id = $1', id);
      await this.trail.record('sign_out', { objectType: 'user', objectId: id });
    });
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

function userOf({ device_id, performance_id, lacks_second_factor, seen_at: _, ...user }: SessionRow): User {
  const known = { ...user, permissions: PERMISSIONS_OF[user.role], mustSetUpSecondFactor: lacks_second_factor };
  if (device_id === null || performance_id === null) return known;
  return { ...known, device: { id: device_id, name: user.name, performanceId: performance_id } };
}
