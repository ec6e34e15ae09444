import { IdPipe, Needs, Refuses } from '@azionelab/api/kernel';
import { OfficeMessagesRequest } from '@azionelab/contracts/requests';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeMessages } from './office-messages';

@ApiTags('Office')
@Needs('see_reservations')
@Controller('admin/messages')
export class OfficeMessagesController {
  constructor(private readonly messages: OfficeMessages) {}

  /** Letters that were sent or are owed, the newest first. */
  @Get()
  list(@Query() query: OfficeMessagesRequest) {
    return this.messages.list(query);
  }

  /** One letter's state. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.messages.read(id);
  }

  /** Owes a letter once more. */
  @Needs('edit_reservations')
  @Post(':id/resend')
  @HttpCode(200)
  @Refuses('conflict', 'rate_limited')
  resend(@Param('id', IdPipe) id: number) {
    return this.messages.resend(id);
  }
}
