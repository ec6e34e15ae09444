import { IdempotencyKey, IdPipe, IfMatch, Needs, Refuses } from '@azionelab/api/kernel';
import { CancelEveningRequest, MoveEveningRequest } from '@azionelab/contracts/requests';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EveningChanging } from './evening-changing';

@ApiTags('Office')
@Needs('edit_programme')
@Controller('admin/performances')
export class EveningChangesController {
  constructor(private readonly changing: EveningChanging) {}

  /**
   * Moves an evening to another time or venue, and tells everybody. With `dry_run` it shows the letters, and does
   * nothing.
   */
  @Post(':id/move')
  @HttpCode(200)
  @Refuses('performance_started', 'booking_closed')
  move(
    @Param('id', IdPipe) id: number,
    @Body() body: MoveEveningRequest,
    @IfMatch() version?: number,
    @IdempotencyKey() key?: string,
  ) {
    return this.changing.move(id, body, { version, key });
  }

  /**
   * Calls an evening off, cancels every reservation and tells everybody. With `dry_run` it shows the letters, and does
   * nothing.
   */
  @Post(':id/cancel')
  @HttpCode(200)
  @Refuses('performance_started', 'booking_closed')
  cancel(
    @Param('id', IdPipe) id: number,
    @Body() body: CancelEveningRequest,
    @IfMatch() version?: number,
    @IdempotencyKey() key?: string,
  ) {
    return this.changing.cancel(id, body, { version, key });
  }
}
