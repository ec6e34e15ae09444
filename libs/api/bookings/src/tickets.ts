import { Settings } from '@azionelab/api/kernel';
import { type Performance, Programme } from '@azionelab/api/shows';
import { Tokens } from '@azionelab/api/tokens';
import { Injectable } from '@nestjs/common';
import type { Reservation } from './reservation.entity';

/** The two tokens of a ticket: by one its holder manages it, by the other it opens the door. The reservation's row is locked. */
@Injectable()
export class Tickets {
  constructor(
    private readonly programme: Programme,
    private readonly tokens: Tokens,
    private readonly settings: Settings,
  ) {}

  /** @returns the evening, with its show and venue */
  async issue(reservation: Reservation): Promise<Performance> {
    const performance = await this.programme.byId(reservation.performanceId);
    const order = { reservationId: reservation.id, performanceId: performance.id };
    await this.tokens.issue({ ...order, purpose: 'manage', expiresAt: performance.endsAt });
    await this.tokens.issue({ ...order, purpose: 'check_in', expiresAt: this.doorCloses(performance) });
    return performance;
  }

  /** Who walked in has none until somebody asks for it. */
  async ensure(reservation: Reservation): Promise<void> {
    if (!(await this.tokens.findOf(reservation.id, 'check_in'))) await this.issue(reservation);
  }

  /** They last as long as those of the evening to which it went. */
  async follow(reservation: Reservation): Promise<void> {
    const performance = await this.programme.byId(reservation.performanceId);
    await this.tokens.lastUntil(reservation.id, 'manage', performance.endsAt);
    await this.tokens.lastUntil(reservation.id, 'check_in', this.doorCloses(performance));
  }

  private doorCloses({ startsAt }: Performance): Date {
    return new Date(startsAt.getTime() + this.settings.checkInClosesMinutes * 60_000);
  }
}
