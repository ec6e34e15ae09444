import { createHmac, timingSafeEqual } from 'node:crypto';
import { Clock, CurrentCompany, Settings } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';

const LIFE_SECONDS = 15 * 60;

/** Lets a page fetch one QR code for some minutes without showing its token in an address. */
@Injectable()
export class QrSignature {
  constructor(
    private readonly settings: Settings,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** Path and query of a reservation's QR code, signed. */
  urlOf(reservationId: number): string {
    const expires = Math.floor(this.clock.now().getTime() / 1000) + LIFE_SECONDS;
    const signature = this.sign(this.settings.tokenKeys.current.secret, reservationId, expires).toString('base64url');
    return `/api/reservations/${reservationId}/qr-code/?expires=${expires}&signature=${signature}`;
  }

  isValid(reservationId: number, expires: unknown, signature: unknown): boolean {
    if (typeof expires !== 'string' || !/^\d{1,12}$/.test(expires) || typeof signature !== 'string') return false;
    if (Number(expires) * 1000 <= this.clock.now().getTime()) return false;
    const given = Buffer.from(signature, 'base64url');
    return this.settings.tokenKeys.all.some(({ secret }) => {
      const right = this.sign(secret, reservationId, Number(expires));
      return given.length === right.length && timingSafeEqual(given, right);
    });
  }

  private sign(secret: Buffer, reservationId: number, expires: number): Buffer {
    const text = `qr-code\n${this.company.get().id}\n${reservationId}\n${expires}`;
    return createHmac('sha256', secret).update(text).digest();
  }
}
