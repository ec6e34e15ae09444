import { Clock, RateLimited, Settings } from '@azionelab/api/kernel';
import { type LetterKind, Messages } from '@azionelab/api/mail';
import { Programme } from '@azionelab/api/shows';
import { Injectable } from '@nestjs/common';
import { HOUR, waitFor } from './letter-rhythm';
import type { Reservation } from './reservation.entity';
import { ReservationMail } from './reservation-mail';

/** Owes a party a letter that it had before: not too soon, and not too often. The reservation's row is locked. */
@Injectable()
export class RepeatedMail {
  constructor(
    private readonly messages: Messages,
    private readonly mail: ReservationMail,
    private readonly programme: Programme,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws RateLimited */
  async owe(kind: LetterKind, reservation: Reservation): Promise<void> {
    const seconds = await this.waitFor(reservation);
    if (seconds > 0) throw new RateLimited(seconds);
    await this.send(kind, reservation);
  }

  /** Nothing happens when it is too soon. */
  async oweIfDue(kind: LetterKind, reservation: Reservation): Promise<void> {
    if ((await this.waitFor(reservation)) === 0) await this.send(kind, reservation);
  }

  private async waitFor({ id, email }: Reservation): Promise<number> {
    const now = this.clock.now();
    const letters = await this.messages.owedSince(id, new Date(now.getTime() - HOUR));
    return waitFor(email, letters, { now, factor: this.settings.rateLimitFactor });
  }

  private async send(kind: LetterKind, reservation: Reservation): Promise<void> {
    const { show } = await this.programme.byId(reservation.performanceId);
    await this.mail.owe(kind, reservation, show);
  }
}
