import { setTimeout as pause } from 'node:timers/promises';
import { RateLimited, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { AccountMail } from './account-mail';
import { Membership } from './membership.entity';

/** No answer comes sooner, in milliseconds; what there is to do takes a few statements. */
const LEAST_MS = 500;

/** Somebody forgot the password: their address gets a link, and nobody learns whether anyone has it. */
@Injectable()
export class ForgottenPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mail: AccountMail,
  ) {}

  async ask(email: string): Promise<void> {
    await Promise.all([this.work.run(() => this.sendLink(email)).catch(saysNothing), pause(LEAST_MS)]);
  }

  private async sendLink(email: string): Promise<void> {
    const membership = await this.work
      .of(Membership)
      .createQueryBuilder('membership')
      .innerJoinAndSelect('membership.user', 'user')
      .where('lower(user.email) = lower(:email) AND user.isActive AND membership.isActive', { email })
      .setLock('for_no_key_update', undefined, ['membership'])
      .getOne();
    if (membership) await this.mail.owe('password_reset', membership);
  }
}

/** Nobody's mailbox is filled by strangers, and that one had a letter is not told either. */
function saysNothing(error: unknown): void {
  if (!(error instanceof RateLimited)) throw error;
}
