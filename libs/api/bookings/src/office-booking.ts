import { Clock, CurrentUser, Idempotency, InvalidInput } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import type { BookForRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { demandAllowedParty } from './allowed-party';
import { ConfirmingByHand } from './confirming-by-hand';
import { OfficeHold } from './office-hold';
import { Requests } from './requests';

/** Somebody books by telephone or at the counter: also where the site takes no bookings. */
@Injectable()
export class OfficeBooking {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly hold: OfficeHold,
    private readonly programme: Programme,
    private readonly requests: Requests,
    private readonly confirming: ConfirmingByHand,
    private readonly user: CurrentUser,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the reservation
   * @throws InvalidInput | PerformanceStarted | BookingClosed when the evening was called off | NoCapacity
   */
  async book(request: BookForRequest, key?: string): Promise<number> {
    demandWay(request);
    const scope = `book-for:${this.user.get().id}`;
    const { id } = await this.idempotency.once(key, scope, request, () => this.write(request));
    return id;
  }

  private async write(request: BookForRequest): Promise<{ id: number }> {
    const held = await this.hold.lock(request.performance);
    demandAllowedParty(request.party_size, held);
    held.take(request.party_size, this.clock.now());
    const reservation = await this.requests.write(held, request, 'office');
    if (request.confirm) await this.confirming.confirm(reservation, held, { reason: request.reason as string });
    else await this.requests.askToConfirm(reservation, await this.programme.byId(held.id));
    return { id: reservation.id };
  }
}

/** Without an address no link can be sent, and nobody is confirmed without a reason. @throws InvalidInput */
function demandWay({ email, confirm, reason }: BookForRequest): void {
  if (confirm && !reason) throw new InvalidInput({ reason: ['Say why it is confirmed without the link.'] });
  if (!confirm && !email) throw new InvalidInput({ email: ['Enter an address, or confirm it at once.'] });
}
