import { Clock, InvalidToken, PermissionDenied, Site, UnitOfWork } from '@azionelab/api/kernel';
import { type Token, Tokens, UnknownToken } from '@azionelab/api/tokens';
import { TOKEN_FORM } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { QrSignature } from './qr-signature';
import type { Reservation } from './reservation.entity';
import { Reservations } from './reservations';
import { Tickets } from './tickets';

/** Who asks for a ticket: the bearer of a token, or of a signed address. */
export interface TicketBearer {
  token?: string;
  expires?: unknown;
  signature?: unknown;
}

/** A confirmed reservation, and what its QR code says. */
export interface HeldTicket {
  reservation: Reservation;
  qrText: string;
}

/** The bearer of an `Authorization` header and of the query of a signed address. */
export function bearerOf(
  authorization: string | undefined,
  { expires, signature }: Omit<TicketBearer, 'token'>,
): TicketBearer {
  return { token: /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1], expires, signature };
}

/** Hands a ticket to whoever may have it. */
@Injectable()
export class HeldTickets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reservations: Reservations,
    private readonly tokens: Tokens,
    private readonly tickets: Tickets,
    private readonly qrSignature: QrSignature,
    private readonly site: Site,
    private readonly clock: Clock,
  ) {}

  /** @throws PermissionDenied without a right to it, whether or not it exists; else as its state says */
  open(reservationId: number, bearer: TicketBearer): Promise<HeldTicket> {
    return this.work.run(
      async () => {
        await this.demandBearer(reservationId, bearer);
        const reservation = await this.reservations.byId(reservationId);
        reservation.demandConfirmed();
        return this.held(reservation);
      },
      { readOnly: true },
    );
  }

  /** The same for the office. Who walked in gets a ticket now. @throws NotFound | ReservationCancelled | ReservationNotConfirmed */
  openForOffice(reservationId: number): Promise<HeldTicket> {
    return this.work.run(async () => {
      const reservation = await this.reservations.lock(reservationId);
      reservation.demandConfirmed();
      await this.tickets.ensure(reservation);
      return this.held(reservation);
    });
  }

  private async held(reservation: Reservation): Promise<HeldTicket> {
    const token = (await this.tokens.findOf(reservation.id, 'check_in')) as Token;
    return { reservation, qrText: this.site.page('/t', reservation.locale, this.tokens.rawOf(token)) };
  }

  private async demandBearer(reservationId: number, { token, expires, signature }: TicketBearer): Promise<void> {
    if (this.qrSignature.isValid(reservationId, expires, signature)) return;
    if (token === undefined || !TOKEN_FORM.test(token)) throw new PermissionDenied();
    const found = await this.tokens.find(token, 'manage', 'check_in').catch((error: unknown) => {
      throw error instanceof UnknownToken || error instanceof InvalidToken ? new PermissionDenied() : error;
    });
    if (found.reservationId !== reservationId || this.clock.now() >= found.expiresAt) throw new PermissionDenied();
  }
}
