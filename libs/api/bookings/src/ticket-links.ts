import { Site, UnitOfWork } from '@azionelab/api/kernel';
import { Tokens } from '@azionelab/api/tokens';
import type { ConfirmedView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { QrSignature } from './qr-signature';
import { Reservations } from './reservations';

/** The addresses by which a confirmed party reaches its ticket; made anew each time, stored nowhere. */
@Injectable()
export class TicketLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly site: Site,
    private readonly tokens: Tokens,
    private readonly reservations: Reservations,
    private readonly qrSignature: QrSignature,
  ) {}

  of(reservationId: number): Promise<Pick<ConfirmedView, 'qr_code_url' | 'ticket_url'>> {
    return this.work.run(
      async () => {
        const { locale } = await this.reservations.byId(reservationId);
        const manage = await this.tokens.findOf(reservationId, 'manage');
        const secret = manage ? this.tokens.rawOf(manage) : undefined;
        return {
          qr_code_url: this.qrSignature.urlOf(reservationId),
          ticket_url: this.site.page('/ticket', locale, secret),
        };
      },
      { readOnly: true },
    );
  }
}
