import { IdPipe, Needs, Refuses } from '@azionelab/api/kernel';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { TicketPdf } from './ticket-pdf/ticket-pdf';

@ApiTags('Office')
@Needs('edit_reservations')
@Controller('admin/reservations')
export class OfficeTicketController {
  constructor(private readonly ticketPdf: TicketPdf) {}

  /** The ticket as a PDF, to print. */
  @Get(':id/ticket.pdf')
  @ApiProduces('application/pdf')
  @Refuses('reservation_cancelled', 'reservation_not_confirmed')
  async ticket(@Param('id', IdPipe) id: number): Promise<StreamableFile> {
    const { name, content } = await this.ticketPdf.ofOffice(id);
    return new StreamableFile(content, {
      type: 'application/pdf',
      disposition: `attachment; filename="${name}"`,
      length: content.length,
    });
  }
}
