import { Injectable } from '@nestjs/common';
import { Signatures } from './signatures';

/** Lets a page fetch one QR code for some minutes without showing its token in an address. */
@Injectable()
export class QrSignature {
  constructor(private readonly signatures: Signatures) {}

  /** Path and query of a reservation's QR code, signed. */
  urlOf(reservationId: number): string {
    const { expires, signature } = this.signatures.sign('qr-code', reservationId);
    return `/api/reservations/${reservationId}/qr-code/?expires=${expires}&signature=${signature}`;
  }

  isValid(reservationId: number, expires: unknown, signature: unknown): boolean {
    return this.signatures.isValid('qr-code', reservationId, expires, signature);
  }
}
