import { Clock, CurrentCompany, Settings, UnitOfWork } from '@azionelab/api/kernel';
import type { Performance } from '@azionelab/api/shows';
import { type Token, Tokens } from '@azionelab/api/tokens';
import type { Locale, ReservationOrigin } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { drawBookingCode } from './booking-code';
import { ReservationNotPending } from './bookings.errors';
import { Reservation } from './reservation.entity';
import { ReservationMail } from './reservation-mail';

/** Who asks for seats, and for how many. */
export interface Asked {
  name: string;
  email?: string | null;
  phone?: string | null;
  party_size: number;
  notes?: string;
  locale?: Locale;
}

/** Writes down what a party asks for: interest, not a promise. */
@Injectable()
export class Requests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: Tokens,
    private readonly mail: ReservationMail,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async write({ id }: Performance, asked: Asked, origin: ReservationOrigin): Promise<Reservation> {
    const reservations = this.work.of(Reservation);
    return reservations.save(
      reservations.create({
        performanceId: id,
        code: drawBookingCode(),
        status: 'pending',
        origin,
        name: asked.name,
        email: asked.email || '',
        phone: asked.phone || null,
        partySize: asked.party_size,
        notes: asked.notes ?? '',
        locale: asked.locale ?? this.company.get().locale,
      }),
    );
  }

  /** A link lives its time, or until the performance begins. */
  endOfLink({ startsAt }: Performance): Date {
    const lived = this.clock.now().getTime() + this.settings.confirmationTtlMinutes * 60_000;
    return new Date(Math.min(lived, startsAt.getTime()));
  }

  /** The performance comes with its show. @returns until when the link works */
  async askToConfirm(reservation: Reservation, performance: Performance): Promise<Date> {
    const expiresAt = this.endOfLink(performance);
    await this.tokens.issue({
      purpose: 'confirmation',
      reservationId: reservation.id,
      performanceId: performance.id,
      expiresAt,
    });
    await this.mail.owe('confirmation_request', reservation, performance.show);
    return expiresAt;
  }

  /**
   * @returns the link that still confirms it
   * @throws ReservationCancelled | AlreadyConfirmed | PerformanceStarted | ReservationNotPending
   */
  async demandOpen(reservation: Reservation, performance: Performance): Promise<Token> {
    reservation.demandNotCancelled();
    reservation.demandPending();
    performance.demandNotStarted(this.clock.now());
    const link = await this.tokens.findOf(reservation.id, 'confirmation');
    if (!link || this.clock.now() >= link.expiresAt) throw new ReservationNotPending(performance.id);
    return link;
  }
}
