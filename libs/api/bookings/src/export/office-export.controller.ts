import { Needs } from '@azionelab/api/kernel';
import { ReservationFiltersRequest } from '@azionelab/contracts/requests';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type ExportFile, OfficeExport } from './office-export';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('Office')
@Needs('see_reservations')
@Controller('admin/reservations')
export class OfficeExportController {
  constructor(private readonly exporting: OfficeExport) {}

  /** Reservations as CSV, in booking order. Who exports is recorded. */
  @Get('export.csv')
  @ApiProduces(CSV)
  csv(@Query() query: ReservationFiltersRequest) {
    return sent(this.exporting.csv(query), CSV);
  }

  /** Reservations as a workbook, in booking order. Who exports is recorded. */
  @Get('export.xlsx')
  @ApiProduces(XLSX)
  xlsx(@Query() query: ReservationFiltersRequest) {
    return sent(this.exporting.xlsx(query), XLSX);
  }
}

const sent = ({ name, content }: ExportFile, type: string): StreamableFile =>
  new StreamableFile(content, { type, disposition: `attachment; filename="${name}"` });
