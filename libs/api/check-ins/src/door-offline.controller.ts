import { AtOwnDoor, IdPipe, Needs, Refuses } from '@azionelab/api/kernel';
import { DoorSyncRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Conflicts } from './conflicts';
import { DoorSync } from './door-sync';
import { Packs } from './packs';

/** What a door device takes along for when the connection goes, and what it tells when it comes back. */
@ApiTags('Door')
@Needs('check_in')
@AtOwnDoor()
@Controller('check-ins/performances/:id')
export class DoorOfflineController {
  constructor(
    private readonly packs: Packs,
    private readonly doorSync: DoorSync,
    private readonly doorConflicts: Conflicts,
  ) {}

  /** What a device needs to decide at the door without a connection. */
  @Get('pack')
  @Refuses('outside_check_in_window')
  pack(@Param('id', IdPipe) id: number) {
    return this.packs.of(id);
  }

  /** Tells what a device decided without a connection. Sent again, it counts once. */
  @Post('sync')
  @HttpCode(200)
  sync(@Param('id', IdPipe) id: number, @Body() body: DoorSyncRequest) {
    return this.doorSync.sync(id, body);
  }

  /** Parties that more people came in with than their tickets allow. */
  @Get('conflicts')
  @Needs('manage_door')
  conflicts(@Param('id', IdPipe) id: number) {
    return this.doorConflicts.of(id);
  }
}
