import { AtOwnDoor, IdempotencyKey, IdPipe, Needs, Refuses } from '@azionelab/api/kernel';
import { ConfirmCheckInRequest, PreviewCheckInRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Admission } from './admission';
import { DoorCounts } from './door-counts';
import { Undoing } from './undoing';

@ApiTags('Door')
@Needs('check_in')
@Controller('check-ins')
export class CheckInsController {
  constructor(
    private readonly admission: Admission,
    private readonly undoing: Undoing,
    private readonly doorCounts: DoorCounts,
  ) {}

  /** Shows whether a ticket may enter. Changes nothing. */
  @Post('preview')
  @HttpCode(200)
  @Refuses(
    'invalid_token',
    'unknown_token',
    'reservation_cancelled',
    'reservation_not_confirmed',
    'wrong_performance',
    'outside_check_in_window',
    'token_expired',
    'already_checked_in',
  )
  preview(@Body() body: PreviewCheckInRequest) {
    return this.admission.preview(body);
  }

  /** Lets a party in, or a part of it. */
  @Post('confirm')
  @HttpCode(200)
  @Refuses(
    'invalid_token',
    'unknown_token',
    'reservation_cancelled',
    'reservation_not_confirmed',
    'wrong_performance',
    'outside_check_in_window',
    'token_expired',
    'already_checked_in',
    'conflict',
  )
  admit(@Body() body: ConfirmCheckInRequest, @IdempotencyKey() key?: string) {
    return this.admission.admit(body, key);
  }

  /** Takes a check-in back: within ten seconds who let them in, later who may search guests. */
  @Delete(':id')
  @HttpCode(204)
  undo(@Param('id', IdPipe) id: number) {
    return this.undoing.undo(id);
  }

  /** Performances that the door can be opened for, with their counts. */
  @Get('performances')
  performances() {
    return this.doorCounts.performances();
  }

  /** How an evening's door stands, in four figures. */
  @Get('performances/:id')
  @AtOwnDoor()
  counts(@Param('id', IdPipe) id: number) {
    return this.doorCounts.of(id);
  }
}
