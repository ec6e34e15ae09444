import { Clock, Conflict } from '@azionelab/api/kernel';
import type { EveningLetterKind, LetterFacts } from '@azionelab/api/mail';
import { type Performance, Programme } from '@azionelab/api/shows';
import { Injectable } from '@nestjs/common';
import { RepeatedMail } from './repeated-mail';
import type { Reservation } from './reservation.entity';
import { ReservationMail } from './reservation-mail';

/** Letters that the office causes. Who has no address gets none, and nobody is told of an evening that is over. */
@Injectable()
export class OfficeLetters {
  constructor(
    private readonly programme: Programme,
    private readonly mail: ReservationMail,
    private readonly repeatedMail: RepeatedMail,
    private readonly clock: Clock,
  ) {}

  /** Owes a letter in the transaction that causes it. @returns whether there is one */
  async tell(
    kind: EveningLetterKind,
    reservation: Reservation,
    isWanted?: boolean | null,
    facts?: LetterFacts,
  ): Promise<boolean> {
    const performance = await this.programme.byId(reservation.performanceId);
    if (isWanted === false || reservation.email === '' || this.isOver(performance)) return false;
    await this.mail.owe(kind, reservation, performance.show, facts);
    return true;
  }

  /** The same letter once more, not too soon and not too often. @throws RateLimited | Conflict when nobody could get it */
  async repeat(kind: EveningLetterKind, reservation: Reservation): Promise<void> {
    const performance = await this.programme.byId(reservation.performanceId);
    if (reservation.email === '') throw new Conflict({ reason: 'no_address' });
    performance.demandPlayed();
    if (this.isOver(performance)) throw new Conflict({ reason: 'over' });
    await this.repeatedMail.owe(kind, reservation);
  }

  private isOver({ endsAt }: Performance): boolean {
    return this.clock.now() >= endsAt;
  }
}
