import { IdPipe, Needs } from '@azionelab/api/kernel';
import { OfficeMessagesRequest } from '@azionelab/contracts/requests';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeMessages } from './office-messages';

@ApiTags('Office')
@Needs('see_reservations')
@Controller('admin/messages')
export class OfficeMessagesController {
  constructor(private readonly messages: OfficeMessages) {}

  @Get()
  list(@Query() query: OfficeMessagesRequest) {
    return this.messages.list(query);
  }

  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.messages.read(id);
  }

  @Needs('edit_reservations')
  @Post(':id/resend')
  @HttpCode(200)
  resend(@Param('id', IdPipe) id: number) {
    return this.messages.resend(id);
  }
}
