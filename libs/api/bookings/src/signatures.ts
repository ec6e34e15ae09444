import { createHmac, timingSafeEqual } from 'node:crypto';
import { Clock, CurrentCompany, Settings } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';

/** What a signature lets its bearer do with one reservation, and for how many seconds. */
const LIFE_SECONDS = { 'qr-code': 15 * 60, letter: 60 * 60 };

type Purpose = keyof typeof LIFE_SECONDS;

/** Until when, in seconds of the epoch, and the proof of it. */
export interface Signed {
  expires: number;
  signature: string;
}

/** Lets a page do one thing to one reservation for some minutes, without a token; nothing of it is stored. */
@Injectable()
export class Signatures {
  constructor(
    private readonly settings: Settings,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  sign(purpose: Purpose, reservationId: number): Signed {
    const expires = Math.floor(this.clock.now().getTime() / 1000) + LIFE_SECONDS[purpose];
    const { secret } = this.settings.tokenKeys.current;
    return { expires, signature: this.proof(secret, purpose, reservationId, expires).toString('base64url') };
  }

  isValid(purpose: Purpose, reservationId: number, expires: unknown, signature: unknown): boolean {
    if (typeof expires !== 'string' || !/^\d{1,12}$/.test(expires) || typeof signature !== 'string') return false;
    if (Number(expires) * 1000 <= this.clock.now().getTime()) return false;
    const given = Buffer.from(signature, 'base64url');
    return this.settings.tokenKeys.all.some(({ secret }) => {
      const right = this.proof(secret, purpose, reservationId, Number(expires));
      return given.length === right.length && timingSafeEqual(given, right);
    });
  }

  private proof(secret: Buffer, purpose: Purpose, reservationId: number, expires: number): Buffer {
    const text = `${purpose}\n${this.company.get().id}\n${reservationId}\n${expires}`;
    return createHmac('sha256', secret).update(text).digest();
  }
}
