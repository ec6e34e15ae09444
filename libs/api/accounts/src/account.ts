import { InvalidInput, UnitOfWork, type User as Staff } from '@azionelab/api/kernel';
import type { AccountView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { Passwords } from './passwords';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactors } from './second-factors';
import { type Proven, SignIn } from './sign-in';
import { User } from './user.entity';

/** What people do with their own account. */
@Injectable()
export class Account {
  constructor(
    private readonly work: UnitOfWork,
    private readonly signIn: SignIn,
    private readonly passwords: Passwords,
    private readonly secondFactors: SecondFactors,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  view({ id, email, name, role }: Staff): Promise<AccountView> {
    return this.work.run(
      async () => {
        const [company] = await this.work.query<{ asks: boolean }>(
          `SELECT second_factor_required AS asks FROM companies WHERE id = current_company()`,
        );
        return {
          email,
          name,
          has_second_factor: await this.secondFactors.isSetUp(id),
          recovery_codes_left: await this.recoveryCodes.left(id),
          second_factor_required: role === 'admin' && company?.asks === true,
        };
      },
      { readOnly: true },
    );
  }

  /**
   * Changes the password, which ends every session.
   * @returns what a new one is begun with
   * @throws InvalidInput when the current password is another @throws RateLimited
   */
  async changePassword(user: Staff, current: string, password: string): Promise<Proven> {
    await this.prove(user, current, 'current_password');
    const passwordHash = await this.passwords.hash(password);
    await this.work.run(() => this.work.of(User).update(user.id, { passwordHash }));
    return { user, passwordHash };
  }

  /** @throws InvalidInput @throws RateLimited */
  async removeSecondFactor(user: Staff, password: string): Promise<void> {
    await this.prove(user, password, 'password');
    await this.secondFactors.remove(user.id);
  }

  /** @throws InvalidInput @throws RateLimited @throws Conflict without a second factor */
  async renewRecoveryCodes(user: Staff, password: string): Promise<string[]> {
    await this.prove(user, password, 'password');
    return this.secondFactors.renewRecoveryCodes(user.id);
  }

  private async prove(user: Staff, password: string, field: string): Promise<void> {
    if (!(await this.signIn.isOwn(user, password))) throw new InvalidInput({ [field]: ['This is not your password.'] });
  }
}
