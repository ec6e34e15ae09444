import { Clock, CurrentCompany, UnitOfWork } from '@azionelab/api/kernel';
import type { Performance } from '@azionelab/api/shows';
import { Tokens } from '@azionelab/api/tokens';
import type { WalkUpRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { drawBookingCode } from './booking-code';
import { Reservation } from './reservation.entity';

/** What stands in place of a name that nobody asked for. */
const NAMELESS = { it: 'Senza nome', en: 'No name' };

/** Seats for people who stand at the door without a reservation: asked for and confirmed in one go, and no letters. */
@Injectable()
export class WalkUpBooking {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: Tokens,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes seats of a performance whose row is locked, also after its beginning. A reservation becomes confirmed by its
   * confirmation token alone, so that is issued and spent here.
   * @param doorCloses until when the door is open
   * @throws NoCapacity
   */
  async take(performance: Performance, request: WalkUpRequest, doorCloses: Date): Promise<Reservation> {
    performance.seat(request.party_size);
    const reservation = await this.request(performance, request);
    const link = await this.tokens.issue({
      purpose: 'confirmation',
      reservationId: reservation.id,
      performanceId: performance.id,
      expiresAt: doorCloses,
    });
    reservation.confirm(this.clock.now());
    await this.work.of(Reservation).save(reservation);
    await this.tokens.spend(link);
    return reservation;
  }

  private request({ id: performanceId }: Performance, { party_size, name }: WalkUpRequest): Promise<Reservation> {
    const { locale } = this.company.get();
    const reservations = this.work.of(Reservation);
    return reservations.save(
      reservations.create({
        performanceId,
        code: drawBookingCode(),
        status: 'pending',
        origin: 'walk_up',
        name: name || NAMELESS[locale],
        email: '',
        phone: null,
        partySize: party_size,
        notes: '',
        locale,
      }),
    );
  }
}
