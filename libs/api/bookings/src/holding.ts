import { Clock, CurrentCompany, qrCodeOf, qrPng, UnitOfWork } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import { Tokens } from '@azionelab/api/tokens';
import type { QrCodeView, TicketView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { Arrivals } from './arrivals';
import { HeldTickets, type TicketBearer } from './held-tickets';
import { QrSignature } from './qr-signature';
import { ticketView } from './reservation.view';
import { Reservations } from './reservations';

/** What a party does with the reservation it holds: look at it, show its QR code. */
@Injectable()
export class Holding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programme: Programme,
    private readonly reservations: Reservations,
    private readonly arrivals: Arrivals,
    private readonly tokens: Tokens,
    private readonly heldTickets: HeldTickets,
    private readonly qrSignature: QrSignature,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** @throws UnknownToken | TokenExpired */
  lookUp(rawToken: string): Promise<TicketView> {
    return this.work.run(
      async () => {
        const token = await this.tokens.find(rawToken, 'manage', 'check_in');
        token.demandAlive(this.clock.now());
        const reservation = await this.reservations.byId(token.reservationId);
        const performance = await this.programme.byId(reservation.performanceId);
        return ticketView(reservation, performance, {
          admitted: (await this.arrivals.findOf(reservation.id))?.admitted ?? 0,
          qrCodeUrl: reservation.status === 'confirmed' ? this.qrSignature.urlOf(reservation.id) : null,
          timeZone: this.company.get().timeZone,
        });
      },
      { readOnly: true },
    );
  }

  /** @throws PermissionDenied without a right to it, whether or not it exists; else as its state says */
  async qrCode(reservationId: number, bearer: TicketBearer): Promise<QrCodeView> {
    const { qrText } = await this.heldTickets.open(reservationId, bearer);
    const image = qrPng(qrCodeOf(qrText)).toString('base64');
    return { reservation_id: reservationId, qr_code_image: `data:image/png;base64,${image}`, printable: true };
  }
}
