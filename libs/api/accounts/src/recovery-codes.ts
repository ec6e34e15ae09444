import { createHmac, randomInt } from 'node:crypto';
import { Clock, CurrentCompany, type ServerKey, Settings, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { RecoveryCode } from './recovery-code.entity';
import { keyFor } from './sealing';

const COUNT = 10;

/** Crockford's base32, in small letters: nothing in it is taken for something else. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const letters = (count: number) => Array.from({ length: count }, () => ALPHABET[randomInt(32)]).join('');

/** As it was shown, however it is typed. */
const plain = (code: string) =>
  code
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/[il]/g, '1')
    .replaceAll('o', '0');

/** Codes for the day on which the telephone is lost: ten, each once. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Makes ten, in place of those that were there. @returns them, for the only time */
  async renew(userId: number): Promise<string[]> {
    const codes = Array.from({ length: COUNT }, () => `${letters(5)}-${letters(5)}`);
    const key = this.settings.tokenKeys.current;
    const kept = this.work.of(RecoveryCode);
    await kept.delete({ userId });
    await kept.insert(
      codes.map((code) => ({ userId, codeHash: this.hashOf(userId, code, key), keyId: key.id, usedAt: null })),
    );
    return codes;
  }

  /** Uses a code up. @returns whether it was one that nobody had used */
  async use(userId: number, code: string): Promise<boolean> {
    const hashes = this.settings.tokenKeys.all.map((key) => this.hashOf(userId, code, key));
    const { affected } = await this.work
      .of(RecoveryCode)
      .update({ userId, codeHash: In(hashes), usedAt: IsNull() }, { usedAt: this.clock.now() });
    return affected === 1;
  }

  left(userId: number): Promise<number> {
    return this.work.of(RecoveryCode).countBy({ userId, usedAt: IsNull() });
  }

  /** Fifty bits can be tried out by whoever has a plain hash; not without the key. */
  private hashOf(userId: number, code: string, key: ServerKey): Buffer {
    const owner = `${this.company.get().id}:${userId}`;
    return createHmac('sha256', keyFor('recovery code', key))
      .update(`${owner}\n${plain(code)}`)
      .digest();
  }
}
