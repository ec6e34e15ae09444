import { AtOwnDoor, IdempotencyKey, IdPipe, Needs, Refuses } from '@azionelab/api/kernel';
import { WalkUpRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WalkUps } from './walk-ups';

@ApiTags('Door')
@Needs('check_in')
@AtOwnDoor()
@Controller('check-ins/performances/:id')
export class WalkUpsController {
  constructor(private readonly walkUps: WalkUps) {}

  /** Lets people in who have no reservation, and makes one. */
  @Post('walk-ups')
  @Refuses('no_capacity', 'outside_check_in_window', 'booking_closed')
  letIn(@Param('id', IdPipe) id: number, @Body() body: WalkUpRequest, @IdempotencyKey() key?: string) {
    return this.walkUps.letIn(id, body, key);
  }
}
