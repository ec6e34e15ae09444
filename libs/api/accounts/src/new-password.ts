import { Clock, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { InvitationExpired } from './account.errors';
import { Membership } from './membership.entity';
import { PasswordLink } from './password-link.entity';
import { PasswordLinks } from './password-links';
import { Passwords } from './passwords';
import { User } from './user.entity';

/** How somebody comes to a password by a link: the first one, or one in place of a forgotten one. */
@Injectable()
export class NewPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly links: PasswordLinks,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Spends the link, and with it every other one of the same user.
   * @throws UnknownInvitation @throws InvitationExpired
   */
  async set(token: string, password: string): Promise<void> {
    await this.work.run(() => this.usable(token));
    const passwordHash = await this.passwords.hash(password);
    await this.work.run(async () => {
      const { userId } = await this.usable(token);
      await this.work.of(PasswordLink).update({ userId, usedAt: IsNull() }, { usedAt: this.clock.now() });
      await this.work.of(User).update(userId, { passwordHash });
    });
  }

  private async usable(token: string): Promise<PasswordLink> {
    const link = await this.links.lock(token);
    const works = await this.work.of(Membership).existsBy({ userId: link.userId, isActive: true });
    if (!works) throw new InvitationExpired();
    return link;
  }
}
