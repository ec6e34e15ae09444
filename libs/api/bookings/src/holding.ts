import { Clock, CurrentCompany, InvalidToken, PermissionDenied, Site, UnitOfWork } from '@azionelab/api/kernel';
import { Programme, SeatLedger } from '@azionelab/api/shows';
import { type Token, Tokens, UnknownToken } from '@azionelab/api/tokens';
import type { CancelledView, QrCodeView, TicketView } from '@azionelab/contracts';
import { TOKEN_FORM } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { toDataURL } from 'qrcode';
import { Arrivals } from './arrivals';
import { QrSignature } from './qr-signature';
import type { Reservation } from './reservation.entity';
import { ReservationMail } from './reservation-mail';
import { ticketView } from './reservation.view';
import { Reservations } from './reservations';

/** Who asks for a QR code: the bearer of a token, or of a signed address. */
export interface QrCodeBearer {
  token?: string;
  expires?: unknown;
  signature?: unknown;
}

/** What a party does with the reservation it holds: look at it, show its QR code, give it back. */
@Injectable()
export class Holding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seatLedger: SeatLedger,
    private readonly programme: Programme,
    private readonly reservations: Reservations,
    private readonly arrivals: Arrivals,
    private readonly tokens: Tokens,
    private readonly mail: ReservationMail,
    private readonly qrSignature: QrSignature,
    private readonly company: CurrentCompany,
    private readonly site: Site,
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

  /** @throws UnknownToken | TokenExpired | ReservationCancelled | AlreadyCheckedIn | PerformanceStarted */
  cancel(rawToken: string): Promise<CancelledView> {
    return this.work.run(async () => {
      const token = await this.tokens.find(rawToken, 'manage', 'confirmation');
      const performance = await this.seatLedger.lock(token.performanceId);
      const reservation = await this.reservations.lock(token.reservationId);
      this.demandCancellable(token, reservation);
      await this.arrivals.demandNone(reservation.id);
      performance.demandNotStarted(this.clock.now());
      token.demandAlive(this.clock.now());
      const seatsWereTaken = reservation.status === 'confirmed';
      reservation.cancel(this.clock.now());
      await this.reservations.save(reservation);
      if (seatsWereTaken) await this.tellCancelled(reservation);
      return { status: 'cancelled' };
    });
  }

  /** @throws PermissionDenied without a right to it, whether or not it exists; else as its state says */
  async qrCode(reservationId: number, bearer: QrCodeBearer): Promise<QrCodeView> {
    const text = await this.work.run(
      async () => {
        await this.demandBearer(reservationId, bearer);
        const reservation = await this.reservations.byId(reservationId);
        reservation.demandConfirmed();
        const token = (await this.tokens.findOf(reservationId, 'check_in')) as Token;
        return this.site.page('/t', reservation.locale, this.tokens.rawOf(token));
      },
      { readOnly: true },
    );
    const image = await toDataURL(text, { errorCorrectionLevel: 'M', margin: 4, width: 512 });
    return { reservation_id: reservationId, qr_code_image: image, printable: true };
  }

  /** The link in the first mail gives back what is still pending; after that the ticket's link does. */
  private demandCancellable(token: Token, reservation: Reservation): void {
    if (reservation.status === 'expired') token.demandAlive(this.clock.now());
    if (token.purpose === 'confirmation' && reservation.status === 'confirmed') throw new UnknownToken();
    reservation.demandNotCancelled();
  }

  private async demandBearer(reservationId: number, { token, expires, signature }: QrCodeBearer): Promise<void> {
    if (this.qrSignature.isValid(reservationId, expires, signature)) return;
    if (token === undefined || !TOKEN_FORM.test(token)) throw new PermissionDenied();
    const found = await this.tokens.find(token, 'manage', 'check_in').catch((error: unknown) => {
      throw error instanceof UnknownToken || error instanceof InvalidToken ? new PermissionDenied() : error;
    });
    if (found.reservationId !== reservationId || this.clock.now() >= found.expiresAt) throw new PermissionDenied();
  }

  private async tellCancelled(reservation: Reservation): Promise<void> {
    const { show } = await this.programme.byId(reservation.performanceId);
    await this.mail.owe('cancellation', reservation, show);
  }
}
