import { IdPipe, Needs } from '@azionelab/api/kernel';
import { OfficeReservationsRequest } from '@azionelab/contracts/requests';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeReservations } from './office-reservations';

@ApiTags('Office')
@Needs('see_reservations')
@Controller('admin/reservations')
export class OfficeReservationsController {
  constructor(private readonly reservations: OfficeReservations) {}

  @Get()
  list(@Query() query: OfficeReservationsRequest) {
    return this.reservations.list(query);
  }

  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.reservations.read(id);
  }
}
