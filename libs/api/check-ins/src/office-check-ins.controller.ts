import { Needs } from '@azionelab/api/kernel';
import { OfficeCheckInsRequest } from '@azionelab/contracts/requests';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeCheckIns } from './office-check-ins';

@ApiTags('Office')
@Needs('see_reservations')
@Controller('admin/check-ins')
export class OfficeCheckInsController {
  constructor(private readonly checkIns: OfficeCheckIns) {}

  @Get()
  list(@Query() query: OfficeCheckInsRequest) {
    return this.checkIns.list(query);
  }
}
