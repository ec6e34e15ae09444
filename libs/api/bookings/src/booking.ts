import { Clock, CurrentCompany, Idempotency, InvalidInput, Settings, UnitOfWork } from '@azionelab/api/kernel';
import { type Performance, Programme } from '@azionelab/api/shows';
import { Tokens } from '@azionelab/api/tokens';
import type { BookedView } from '@azionelab/contracts';
import type { BookRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { drawBookingCode } from './booking-code';
import { LetterKey } from './letter-key';
import { Reservation } from './reservation.entity';
import { ReservationMail } from './reservation-mail';
import { bookedCore } from './reservation.view';

/** A visitor asks for seats. They are not held: only the confirmation takes them. */
@Injectable()
export class Booking {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly programme: Programme,
    private readonly tokens: Tokens,
    private readonly mail: ReservationMail,
    private readonly letterKey: LetterKey,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws NotFound | InvalidInput | PerformanceStarted | BookingClosed | NoCapacity */
  async book(performanceId: number, request: BookRequest, key?: string): Promise<BookedView> {
    const booked = await this.idempotency.once(key, `book:${performanceId}`, request, async () => {
      const performance = await this.programme.published(performanceId);
      demandAllowedParty(request.party_size, performance);
      performance.offer(request.party_size, this.clock.now());
      const reservation = await this.request(performance, request);
      const linkDies = this.endOfLink(performance);
      await this.askToConfirm(reservation, performance, linkDies);
      return bookedCore(reservation, linkDies, this.company.get().timeZone);
    });
    return { ...booked, letter_key: this.letterKey.of(booked.id) };
  }

  private async request(performance: Performance, request: BookRequest): Promise<Reservation> {
    const reservations = this.work.of(Reservation);
    return reservations.save(
      reservations.create({
        performanceId: performance.id,
        code: drawBookingCode(),
        status: 'pending',
        name: request.name,
        email: request.email,
        phone: request.phone || null,
        partySize: request.party_size,
        notes: request.notes ?? '',
        locale: request.locale ?? this.company.get().locale,
      }),
    );
  }

  /** A link lives its time, or until the performance begins. */
  private endOfLink({ startsAt }: Performance): Date {
    const lived = this.clock.now().getTime() + this.settings.confirmationTtlMinutes * 60_000;
    return new Date(Math.min(lived, startsAt.getTime()));
  }

  private async askToConfirm(reservation: Reservation, performance: Performance, expiresAt: Date): Promise<void> {
    await this.tokens.issue({
      purpose: 'confirmation',
      reservationId: reservation.id,
      performanceId: performance.id,
      expiresAt,
    });
    await this.mail.owe('confirmation_request', reservation, performance.show);
  }
}

function demandAllowedParty(seats: number, { maxPartySize }: Performance): void {
  if (seats > maxPartySize) throw new InvalidInput({ party_size: [`Enter ${maxPartySize} or less.`] });
}
