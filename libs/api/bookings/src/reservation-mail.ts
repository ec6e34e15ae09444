import { type LetterKind, Messages, subjectOf } from '@azionelab/api/mail';
import type { Show } from '@azionelab/api/shows';
import { Injectable } from '@nestjs/common';
import type { Reservation } from './reservation.entity';

/** Owes a party its mail, in the transaction that owes it. */
@Injectable()
export class ReservationMail {
  constructor(private readonly messages: Messages) {}

  async owe(kind: LetterKind, { id, locale, email }: Reservation, show: Show): Promise<void> {
    const subject = subjectOf(kind, locale, show.title);
    await this.messages.owe({ kind, reservationId: id, locale, recipient: email, subject });
  }
}
