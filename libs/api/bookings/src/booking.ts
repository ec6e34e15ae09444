import { Clock, CurrentCompany, Idempotency } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import type { BookedView } from '@azionelab/contracts';
import type { BookRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { demandAllowedParty } from './allowed-party';
import { LetterKey } from './letter-key';
import { Requests } from './requests';
import { bookedCore } from './reservation.view';

/** A visitor asks for seats. They are not held: only the confirmation takes them. */
@Injectable()
export class Booking {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly programme: Programme,
    private readonly requests: Requests,
    private readonly letterKey: LetterKey,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound | InvalidInput | PerformanceStarted | BookingClosed | NoCapacity */
  async book(performanceId: number, request: BookRequest, key?: string): Promise<BookedView> {
    const booked = await this.idempotency.once(key, `book:${performanceId}`, request, async () => {
      const performance = await this.programme.published(performanceId);
      demandAllowedParty(request.party_size, performance);
      performance.offer(request.party_size, this.clock.now());
      const reservation = await this.requests.write(performance, request, 'site');
      const linkDies = await this.requests.askToConfirm(reservation, performance);
      return bookedCore(reservation, linkDies, this.company.get().timeZone);
    });
    return { ...booked, letter_key: this.letterKey.of(booked.id) };
  }
}
