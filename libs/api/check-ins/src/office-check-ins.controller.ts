import { IdPipe, Needs } from '@azionelab/api/kernel';
import { OfficeCheckInsRequest } from '@azionelab/contracts/requests';
import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeCheckIns } from './office-check-ins';
import { Undoing } from './undoing';

@ApiTags('Office')
@Needs('see_reservations')
@Controller('admin/check-ins')
export class OfficeCheckInsController {
  constructor(
    private readonly checkIns: OfficeCheckIns,
    private readonly undoing: Undoing,
  ) {}

  /** Check-ins, the last to come in first. */
  @Get()
  list(@Query() query: OfficeCheckInsRequest) {
    return this.checkIns.list(query);
  }

  /** One check-in. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.checkIns.read(id);
  }

  /** Takes a check-in back, with all its arrivals. */
  @Needs('search_guests')
  @Delete(':id')
  @HttpCode(204)
  undo(@Param('id', IdPipe) id: number) {
    return this.undoing.undo(id);
  }
}
