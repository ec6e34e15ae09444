import { IdempotencyKey, IdPipe, IfMatch, Needs } from '@azionelab/api/kernel';
import { CancelEveningRequest, MoveEveningRequest } from '@azionelab/contracts/requests';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EveningChanging } from './evening-changing';

@ApiTags('Office')
@Needs('edit_programme')
@Controller('admin/performances')
export class EveningChangesController {
  constructor(private readonly changing: EveningChanging) {}

  @Post(':id/move')
  @HttpCode(200)
  move(
    @Param('id', IdPipe) id: number,
    @Body() body: MoveEveningRequest,
    @IfMatch() version?: number,
    @IdempotencyKey() key?: string,
  ) {
    return this.changing.move(id, body, { version, key });
  }

  @Post(':id/cancel')
  @HttpCode(200)
  cancel(
    @Param('id', IdPipe) id: number,
    @Body() body: CancelEveningRequest,
    @IfMatch() version?: number,
    @IdempotencyKey() key?: string,
  ) {
    return this.changing.cancel(id, body, { version, key });
  }
}
