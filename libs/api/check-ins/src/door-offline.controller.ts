import { AtOwnDoor, IdPipe, Needs } from '@azionelab/api/kernel';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Packs } from './packs';

/** What a door device takes along for when the connection goes, and what it tells when it comes back. */
@ApiTags('Door')
@Needs('check_in')
@AtOwnDoor()
@Controller('check-ins/performances/:id')
export class DoorOfflineController {
  constructor(private readonly packs: Packs) {}

  @Get('pack')
  pack(@Param('id', IdPipe) id: number) {
    return this.packs.of(id);
  }
}
