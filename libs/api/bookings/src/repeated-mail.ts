import { Clock, RateLimited, Settings } from '@azionelab/api/kernel';
import { HOUR, type LetterKind, Messages, waitFor } from '@azionelab/api/mail';
import { Programme } from '@azionelab/api/shows';
import { Injectable } from '@nestjs/common';
import type { Reservation } from './reservation.entity';
import { type PartyLetter, ReservationMail } from './reservation-mail';

/** Owes parties letters that they had before: not too soon, and not too often. The reservations' rows are locked. */
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
    const [seconds = 0] = await this.waits([reservation]);
    if (seconds > 0) throw new RateLimited(seconds);
    const { show } = await this.programme.byId(reservation.performanceId);
    await this.mail.owe(kind, reservation, show);
  }

  /** Leaves out whom it is too soon for. */
  async oweDue(letters: PartyLetter[]): Promise<void> {
    const waits = await this.waits(letters.map(({ reservation }) => reservation));
    await this.mail.oweAll(letters.filter((_, index) => waits[index] === 0));
  }

  /** Seconds until each may have another letter. */
  private async waits(reservations: Reservation[]): Promise<number[]> {
    const now = this.clock.now();
    const ids = reservations.map(({ id }) => id);
    const letters = await this.messages.owedSince(ids, new Date(now.getTime() - HOUR));
    return reservations.map(({ id, email }) => {
      const about = letters.filter(({ reservationId }) => reservationId === id);
      return waitFor(email, about, { now, factor: this.settings.rateLimitFactor });
    });
  }
}
