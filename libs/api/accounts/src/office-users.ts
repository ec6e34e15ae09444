import {
  Clock,
  Conflict,
  CurrentUser,
  demandVersion,
  NotFound,
  OfficeRemoval,
  UnitOfWork,
} from '@azionelab/api/kernel';
import type { OfficeUserView } from '@azionelab/contracts';
import type { ChangeUserRequest, InviteUserRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { LastAdmin, OwnAccount } from './account.errors';
import { AccountMail } from './account-mail';
import { Membership } from './membership.entity';
import { SecondFactors } from './second-factors';
import { StaffList } from './staff-list';

/** The staff, as the office changes it. Its own words stand in memberships: what people have elsewhere is not touched. */
@Injectable()
export class OfficeUsers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly user: CurrentUser,
    private readonly clock: Clock,
    private readonly staff: StaffList,
    private readonly mail: AccountMail,
    private readonly secondFactors: SecondFactors,
    private readonly removal: OfficeRemoval,
  ) {}

  /** Somebody who is known elsewhere by that address works here as well, under the name that they are given here. */
  invite({ email, name, role }: InviteUserRequest): Promise<OfficeUserView> {
    return this.work.run(async () => {
      const [taken] = await this.work.query<{ id: number }>(`SELECT take_on($1, $2, $3) AS id`, [email, name, role]);
      const userId = Number(taken?.id);
      await this.sendInvitation(userId);
      return this.staff.read(userId);
    });
  }

  /** @throws NotFound @throws Conflict when they have come, or are switched off @throws RateLimited */
  async inviteAgain(id: number): Promise<void> {
    await this.work.run(async () => {
      const { has_password, is_active } = await this.staff.read(id);
      if (has_password || !is_active) throw new Conflict();
      await this.sendInvitation(id);
    });
  }

  /** @throws NotFound @throws Conflict also for the last admin, and for what nobody does to themselves */
  change(id: number, body: ChangeUserRequest, expected?: number): Promise<OfficeUserView> {
    return this.work.run(async () => {
      const member = await this.lock(id, expected);
      const changed = {
        name: body.name ?? member.name,
        role: body.role ?? member.role,
        isActive: body.is_active ?? member.isActive,
      };
      if (changed.role !== member.role || changed.isActive !== member.isActive) {
        this.demandOther(id);
        if (changed.role !== 'admin' || !changed.isActive) await this.demandAnotherAdmin(member);
      }
      await this.work.of(Membership).update(member.id, { ...changed, version: member.version + 1 });
      if (!changed.isActive) await this.revokeDevices(id);
      return this.staff.read(id);
    });
  }

  /** @throws NotFound @throws Conflict also when they did something here */
  remove(id: number, expected?: number): Promise<void> {
    return this.removal.run(id, async () => {
      const member = await this.lock(id, expected);
      this.demandOther(id);
      await this.demandAnotherAdmin(member);
      await this.work.of(Membership).delete(member.id);
    });
  }

  /** For somebody who lost the telephone and the recovery codes. @throws NotFound @throws Conflict for one's own */
  async removeSecondFactor(id: number): Promise<void> {
    await this.work.run(async () => {
      await this.lock(id);
      this.demandOther(id);
      await this.secondFactors.remove(id);
    });
  }

  /** Locks every admin, too, lower id first: who is the last of them is not decided by two at once. */
  private async lock(userId: number, expected?: number): Promise<Membership> {
    const locked = await this.work
      .of(Membership)
      .createQueryBuilder('membership')
      .where(`membership.userId = :userId OR membership.role = 'admin'`, { userId })
      .orderBy('membership.id')
      .setLock('for_no_key_update')
      .getMany();
    const member = locked.find((one) => one.userId === userId);
    if (!member) throw new NotFound();
    demandVersion(member, expected);
    return member;
  }

  private demandOther(userId: number): void {
    if (this.user.get().id === userId) throw new OwnAccount();
  }

  /** Whether somebody else can run the company. */
  private async demandAnotherAdmin({ userId, role, isActive }: Membership): Promise<void> {
    if (role !== 'admin' || !isActive) return;
    const [others] = await this.work.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM memberships JOIN users ON users.id = user_id AND users.is_active
       WHERE role = 'admin' AND memberships.is_active AND user_id <> $1 AND password_hash IS NOT NULL`,
      [userId],
    );
    if (!others?.count) throw new LastAdmin();
  }

  private async sendInvitation(userId: number): Promise<void> {
    await this.lock(userId);
    await this.mail.owe('invitation', await this.staff.byId(userId));
  }

  private async revokeDevices(userId: number): Promise<void> {
    const sql = `UPDATE door_devices SET revoked_at = $2 WHERE paired_by = $1 AND revoked_at IS NULL`;
    await this.work.query(sql, [userId, this.clock.now()]);
  }
}
