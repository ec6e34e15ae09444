import { IdPipe, Needs } from '@azionelab/api/kernel';
import { GuestsRequest } from '@azionelab/contracts/requests';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guests } from './guests';

@ApiTags('Door')
@Needs('search_guests')
@Controller('check-ins/performances/:id')
export class GuestsController {
  constructor(private readonly guests: Guests) {}

  /** Finds guests by name or code. Who searches is recorded. */
  @Get('guests')
  find(@Param('id', IdPipe) id: number, @Query() query: GuestsRequest) {
    return this.guests.find(id, query);
  }
}
