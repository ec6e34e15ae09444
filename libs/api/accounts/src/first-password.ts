import { createHash } from 'node:crypto';
import { Clock, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { InvitationExpired, UnknownInvitation } from './account.errors';
import { Invitation } from './invitation.entity';
import { Passwords } from './passwords';
import { User } from './user.entity';

/** How an invited user comes to a password. */
@Injectable()
export class FirstPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Spends the invitation, and with it every other one of the same user.
   * @throws UnknownInvitation @throws InvitationExpired
   */
  async set(token: string, password: string): Promise<void> {
    const tokenHash = createHash('sha256').update(token).digest();
    await this.work.run(() => this.usable(tokenHash));
    const passwordHash = await this.passwords.hash(password);
    await this.work.run(async () => {
      const { userId } = await this.usable(tokenHash);
      await this.work.of(Invitation).update({ userId, usedAt: IsNull() }, { usedAt: this.clock.now() });
      await this.work.of(User).update(userId, { passwordHash });
    });
  }

  private async usable(tokenHash: Buffer): Promise<Invitation> {
    const invitation = await this.work
      .of(Invitation)
      .findOne({ where: { tokenHash }, lock: { mode: 'for_no_key_update' } });
    if (!invitation) throw new UnknownInvitation();
    if (invitation.usedAt || invitation.expiresAt <= this.clock.now()) throw new InvitationExpired();
    return invitation;
  }
}
