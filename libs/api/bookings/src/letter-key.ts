import { PermissionDenied } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { Signatures } from './signatures';

/** Whoever has just booked may have the letter sent again, for an hour; the page that they are on holds the key. */
@Injectable()
export class LetterKey {
  constructor(private readonly signatures: Signatures) {}

  of(reservationId: number): string {
    const { expires, signature } = this.signatures.sign('letter', reservationId);
    return `${expires}.${signature}`;
  }

  /** @throws PermissionDenied whether or not there is such a reservation */
  demand(reservationId: number, key: string): void {
    const [expires, signature] = key.split('.');
    if (!this.signatures.isValid('letter', reservationId, expires, signature)) throw new PermissionDenied();
  }
}
