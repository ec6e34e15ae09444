import { AuditTrail, UnitOfWork, type User as Staff } from '@azionelab/api/kernel';
import { type AuditValues, PERMISSIONS_OF } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { InvalidCredentials, SecondFactorRequired, SecondFactorWrong } from './account.errors';
import { Attempts } from './attempts';
import { Membership } from './membership.entity';
import { Passwords } from './passwords';
import { SecondFactors } from './second-factors';
import { User } from './user.entity';

/** What somebody brings to sign in with. */
export interface Credentials {
  email: string;
  password: string;
  /** Of the authenticator application, or a recovery code. */
  code?: string;
  /** Browser and system in words. */
  device?: string;
}

/** Somebody who knew the password, and the hash it was held against. */
export interface Proven {
  user: Staff;
  passwordHash: string;
  device?: string;
  /** What the audit log keeps of a sign-in; without it, a session is begun anew by somebody who was signed in. */
  signIn?: AuditValues;
}

/** Why a sign-in failed, as the audit log has it; an address that nobody here has is not told. */
export type SignInFailure = 'unknown' | 'wrong_password' | 'wrong_code' | 'switched_off';

/** Tells whether somebody is who they say. */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly secondFactors: SecondFactors,
    private readonly trail: AuditTrail,
  ) {}

  /** @throws RateLimited @throws InvalidCredentials @throws SecondFactorRequired @throws SecondFactorWrong */
  async prove({ email, password, code, device = '' }: Credentials): Promise<Proven> {
    const account = email.toLowerCase();
    this.attempts.begin(account);
    const membership = await this.find(email);
    const stored = membership?.user.passwordHash ?? null;
    const isRight = await this.passwords.match(password, stored);
    const works = membership?.isActive === true && membership.user.isActive;
    if (!membership || stored === null || !isRight || !works) {
      const reason = !membership ? 'unknown' : isRight ? 'switched_off' : 'wrong_password';
      await this.recordFailure(reason, membership?.userId, device);
      throw new InvalidCredentials();
    }
    const used = await this.secondFactor(membership.userId, code, device).catch((error: unknown) => {
      // Whoever has not been asked yet has not guessed.
      if (error instanceof SecondFactorRequired) this.attempts.succeed(account);
      throw error;
    });
    this.attempts.succeed(account);
    const passwordHash = await this.upToDate(membership.user.id, password, stored);
    return { user: staff(membership), passwordHash, device, signIn: { device, ...(used && { second_factor: used }) } };
  }

  /** Whether the password is somebody's own; guessing it is counted as at sign-in. @throws RateLimited */
  async isOwn({ id, email }: Staff, password: string): Promise<boolean> {
    const account = email.toLowerCase();
    this.attempts.begin(account);
    const user = await this.work.run(() => this.work.of(User).findOneBy({ id }), { readOnly: true });
    const isRight = await this.passwords.match(password, user?.passwordHash ?? null);
    if (isRight) this.attempts.succeed(account);
    return isRight;
  }

  private async secondFactor(userId: number, code: string | undefined, device: string) {
    if (!(await this.secondFactors.isSetUp(userId))) return undefined;
    if (code === undefined) throw new SecondFactorRequired();
    const used = await this.secondFactors.use(userId, code);
    if (used) return used;
    await this.recordFailure('wrong_code', userId, device);
    throw new SecondFactorWrong();
  }

  private recordFailure(reason: SignInFailure, userId: number | undefined, device: string): Promise<void> {
    return this.trail.record('sign_in_failed', { objectType: 'user', objectId: userId, after: { reason, device } });
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

function staff({ role, name, user: { id, email } }: Membership): Staff {
  return { id, name, email, role, permissions: PERMISSIONS_OF[role] };
}
