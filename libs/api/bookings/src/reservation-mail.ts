import { type LetterFacts, type LetterKind, Messages, subjectOf } from '@azionelab/api/mail';
import type { Show } from '@azionelab/api/shows';
import { Injectable } from '@nestjs/common';
import type { Reservation } from './reservation.entity';

/** A letter to a party: its kind, whom it is about, and the show that it names. */
export interface PartyLetter {
  kind: LetterKind;
  reservation: Reservation;
  show: Show;
  facts?: LetterFacts;
}

/** Owes a party its mail, in the transaction that owes it. */
@Injectable()
export class ReservationMail {
  constructor(private readonly messages: Messages) {}

  async owe(kind: LetterKind, reservation: Reservation, show: Show, facts?: LetterFacts): Promise<void> {
    await this.oweAll([{ kind, reservation, show, facts }]);
  }

  async oweAll(letters: PartyLetter[]): Promise<void> {
    await this.messages.oweAll(
      letters.map(({ kind, reservation: { id, locale, email }, show, facts }) => ({
        kind,
        reservationId: id,
        locale,
        recipient: email,
        subject: subjectOf(kind, locale, show.title),
        facts: facts ?? null,
      })),
    );
  }
}
