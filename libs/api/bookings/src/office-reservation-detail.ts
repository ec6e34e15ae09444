import { CurrentCompany, inZone, inZoneOrNull, NotFound, UnitOfWork } from '@azionelab/api/kernel';
import { OfficeMessages } from '@azionelab/api/mail';
import { Programme } from '@azionelab/api/shows';
import { Tokens } from '@azionelab/api/tokens';
import type { OfficeReservationDetailView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { Arrivals } from './arrivals';
import { OfficeHistory } from './office-history';
import { Reservation } from './reservation.entity';
import { officeCheckInView } from './office-check-in.view';
import { officeReservationView } from './reservation.view';

/** One reservation with all that belongs to it, as the office sees it. */
@Injectable()
export class OfficeReservationDetail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programme: Programme,
    private readonly arrivals: Arrivals,
    private readonly tokens: Tokens,
    private readonly messages: OfficeMessages,
    private readonly history: OfficeHistory,
    private readonly company: CurrentCompany,
  ) {}

  /** @throws NotFound */
  read(id: number): Promise<OfficeReservationDetailView> {
    return this.work.run(
      async () => {
        const reservation = await this.work.of(Reservation).findOneBy({ id });
        if (!reservation) throw new NotFound();
        const performance = await this.programme.byId(reservation.performanceId);
        reservation.performance = performance;
        const { timeZone } = this.company.get();
        const checkIn = await this.arrivals.checkInOf(id);
        const tokens = await this.tokens.allOf(id);
        return {
          ...officeReservationView(reservation, checkIn?.admitted ?? 0, timeZone),
          venue_name: performance.venue.name,
          available_seats: performance.availableSeats,
          tokens: tokens.map(({ purpose, expiresAt, usedAt }) => ({
            purpose,
            expires_at: inZone(expiresAt, timeZone),
            used_at: inZoneOrNull(usedAt, timeZone),
          })),
          messages: await this.messages.about(id),
          check_in: checkIn ? officeCheckInView(checkIn, reservation, timeZone) : null,
          history: await this.history.of(id),
        };
      },
      { readOnly: true },
    );
  }
}
