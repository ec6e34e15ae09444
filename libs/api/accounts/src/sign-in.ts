import { UnitOfWork, type User as Staff } from '@azionelab/api/kernel';
import { PERMISSIONS_OF } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { InvalidCredentials } from './account.errors';
import { Attempts } from './attempts';
import { Membership } from './membership.entity';
import { Passwords } from './passwords';
import { User } from './user.entity';

/** Somebody who knew the password, and the hash it was held against. */
export interface Proven {
  user: Staff;
  passwordHash: string;
}

/** Tells whether somebody is who they say. */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
  ) {}

  /** @throws RateLimited @throws InvalidCredentials */
  async prove(email: string, password: string): Promise<Proven> {
    const account = email.toLowerCase();
    this.attempts.begin(account);
    const membership = await this.find(email);
    const stored = membership?.user.isActive ? membership.user.passwordHash : null;
    const isRight = await this.passwords.match(password, stored);
    if (!membership || stored === null || !isRight) throw new InvalidCredentials();
    this.attempts.succeed(account);
    return { user: staff(membership), passwordHash: await this.upToDate(membership.user.id, password, stored) };
  }

  private find(email: string): Promise<Membership | null> {
    return this.work.run(
      () =>
        this.work
          .of(Membership)
          .createQueryBuilder('membership')
          .innerJoinAndSelect('membership.user', 'user')
          .where('lower(user.email) = lower(:email)', { email })
          .getOne(),
      { readOnly: true },
    );
  }

  private async upToDate(id: number, password: string, stored: string): Promise<string> {
    if (!this.passwords.isOutdated(stored)) return stored;
    const passwordHash = await this.passwords.hash(password);
    await this.work.run(() => this.work.of(User).update({ id, passwordHash: stored }, { passwordHash }));
    return passwordHash;
  }
}

function staff({ role, user: { id, name, email } }: Membership): Staff {
  return { id, name, email, role, permissions: PERMISSIONS_OF[role] };
}
