import { ForEveryone, IdPipe, PerMinute, Refuses } from '@azionelab/api/kernel';
import { QrCodeRequest } from '@azionelab/contracts/requests';
import { Controller, Get, Headers, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { bearerOf } from '../held-tickets';
import { TicketPdf } from './ticket-pdf';

@ApiTags('Reservations')
@ForEveryone()
@PerMinute(120)
@Controller()
export class TicketPdfController {
  constructor(private readonly ticketPdf: TicketPdf) {}

  /** The ticket as a PDF, one page of A6. */
  @Get('reservations/:id/ticket.pdf')
  @ApiProduces('application/pdf')
  @Refuses('permission_denied', 'reservation_cancelled', 'reservation_not_confirmed')
  async ticket(
    @Param('id', IdPipe) id: number,
    @Query() signed: QrCodeRequest,
    @Headers('authorization') authorization?: string,
  ): Promise<StreamableFile> {
    const { name, content } = await this.ticketPdf.of(id, bearerOf(authorization, signed));
    return new StreamableFile(content, {
      type: 'application/pdf',
      disposition: `attachment; filename="${name}"`,
      length: content.length,
    });
  }
}
