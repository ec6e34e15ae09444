import { Clock, Conflict, CurrentCompany, InvalidInput, Settings, UnitOfWork, type User } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, Not } from 'typeorm';
import { newSecret, offerOf, stepOf } from './one-time-codes';
import { RecoveryCodes } from './recovery-codes';
import { seal, unseal } from './sealing';
import { SecondFactor } from './second-factor.entity';

const SET_UP = { confirmedAt: Not(IsNull()) };

/** Codes of authenticator applications, by which people sign in besides their password. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  isSetUp(userId: number): Promise<boolean> {
    return this.work.run(() => this.work.of(SecondFactor).existsBy({ userId, ...SET_UP }), { readOnly: true });
  }

  /** Offers a new secret; what was offered before is worth nothing. @throws Conflict when one is set up already */
  offer({ id: userId, email }: User): Promise<{ secret: string; uri: string }> {
    return this.work.run(async () => {
      const factors = this.work.of(SecondFactor);
      if (await factors.existsBy({ userId, ...SET_UP })) throw new Conflict();
      await factors.delete({ userId, confirmedAt: IsNull() });
      const secret = newSecret();
      const { sealed, keyId } = seal(secret, this.owner(userId), this.settings.tokenKeys);
      await factors.insert({ userId, sealedSecret: sealed, keyId, confirmedAt: null, recoveryCodesMadeAt: null });
      return offerOf(secret, { issuer: this.company.get().name, label: email });
    });
  }

  /**
   * Sets up what was offered, once its application has shown that it works. @returns the recovery codes
   * @throws Conflict when nothing is on offer @throws InvalidInput when the code does not match
   */
  confirm({ id: userId }: User, code: string): Promise<string[]> {
    return this.work.run(async () => {
      const factors = this.work.of(SecondFactor);
      const lock = { mode: 'for_no_key_update' } as const;
      const offered = await factors.findOne({ where: { userId, confirmedAt: IsNull() }, lock });
      if (!offered) throw new Conflict();
      const step = stepOf(this.secretOf(offered), digitsOf(code), this.clock.now());
      if (step === undefined) throw new InvalidInput({ code: ['This code does not match.'] });
      const now = this.clock.now();
      await factors.update(offered.id, { confirmedAt: now, lastStep: step, recoveryCodesMadeAt: now });
      return this.recoveryCodes.renew(userId);
    });
  }

  /** Uses a code up. @returns which kind it was, or undefined when it was none, or was used before */
  use(userId: number, code: string): Promise<'code' | 'recovery_code' | undefined> {
    return this.work.run(async () => {
      const digits = digitsOf(code);
      if (!/^\d{6}$/.test(digits)) return (await this.recoveryCodes.use(userId, code)) ? 'recovery_code' : undefined;
      const factors = this.work.of(SecondFactor);
      const factor = await factors.findOneBy({ userId, ...SET_UP });
      const step = factor && stepOf(this.secretOf(factor), digits, this.clock.now());
      if (!factor || !step) return undefined;
      const { affected } = await factors.update({ id: factor.id, lastStep: LessThan(step) }, { lastStep: step });
      return affected === 1 ? 'code' : undefined;
    });
  }

  /** Ten codes in place of those that were there. @throws Conflict without a second factor */
  renewRecoveryCodes(userId: number): Promise<string[]> {
    return this.work.run(async () => {
      const made = { recoveryCodesMadeAt: this.clock.now() };
      const { affected } = await this.work.of(SecondFactor).update({ userId, ...SET_UP }, made);
      if (!affected) throw new Conflict();
      return this.recoveryCodes.renew(userId);
    });
  }

  /** Takes it away with its recovery codes; again changes nothing. */
  async remove(userId: number): Promise<void> {
    await this.work.run(() => this.work.of(SecondFactor).delete({ userId }));
  }

  private secretOf({ userId, sealedSecret, keyId }: SecondFactor): Buffer {
    return unseal({ sealed: sealedSecret, keyId }, this.owner(userId), this.settings.tokenKeys);
  }

  private owner(userId: number): string {
    return `${this.company.get().id}:${userId}`;
  }
}

/** Applications show their codes as `123 456`. */
const digitsOf = (code: string) => code.replace(/\s/g, '');
