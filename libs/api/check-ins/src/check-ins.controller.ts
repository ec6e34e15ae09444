import { AtOwnDoor, IdempotencyKey, IdPipe, Needs } from '@azionelab/api/kernel';
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

  @Post('preview')
  @HttpCode(200)
  preview(@Body() body: PreviewCheckInRequest) {
    return this.admission.preview(body);
  }

  @Post('confirm')
  @HttpCode(200)
  admit(@Body() body: ConfirmCheckInRequest, @IdempotencyKey() key?: string) {
    return this.admission.admit(body, key);
  }

  @Delete(':id')
  @HttpCode(204)
  undo(@Param('id', IdPipe) id: number) {
    return this.undoing.undo(id);
  }

  @Get('performances')
  performances() {
    return this.doorCounts.performances();
  }

  @Get('performances/:id')
  @AtOwnDoor()
  counts(@Param('id', IdPipe) id: number) {
    return this.doorCounts.of(id);
  }
}
