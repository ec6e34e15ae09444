import { Clock, CurrentCompany, InvalidToken, PermissionDenied, Site, UnitOfWork } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import { type Token, Tokens, UnknownToken } from '@azionelab/api/tokens';
import type { QrCodeView, TicketView } from '@azionelab/contracts';
import { TOKEN_FORM } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { toDataURL } from 'qrcode';
import { Arrivals } from './arrivals';
import { QrSignature } from './qr-signature';
import { ticketView } from './reservation.view';
import { Reservations } from './reservations';

/** Who asks for a QR code: the bearer of a token, or of a signed address. */
export interface QrCodeBearer {
  token?: string;
  expires?: unknown;
  signature?: unknown;
}

/** What a party does with the reservation it holds: look at it, show its QR code. */
@Injectable()
export class Holding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programme: Programme,
    private readonly reservations: Reservations,
    private readonly arrivals: Arrivals,
    private readonly tokens: Tokens,
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

  private async demandBearer(reservationId: number, { token, expires, signature }: QrCodeBearer): Promise<void> {
    if (this.qrSignature.isValid(reservationId, expires, signature)) return;
    if (token === undefined || !TOKEN_FORM.test(token)) throw new PermissionDenied();
    const found = await this.tokens.find(token, 'manage', 'check_in').catch((error: unknown) => {
      throw error instanceof UnknownToken || error instanceof InvalidToken ? new PermissionDenied() : error;
    });
    if (found.reservationId !== reservationId || this.clock.now() >= found.expiresAt) throw new PermissionDenied();
  }
}
