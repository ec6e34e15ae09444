import { ForEveryone, IdPipe, PerMinute } from '@azionelab/api/kernel';
import { FindReservationsRequest, LetterRequest, TokenRequest } from '@azionelab/contracts/requests';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Finding } from './finding';
import { Resending } from './resending';

@ApiTags('Reservations')
@ForEveryone()
@Controller('reservations')
export class LettersController {
  constructor(
    private readonly resending: Resending,
    private readonly finding: Finding,
  ) {}

  @Post(':id/letter')
  @HttpCode(202)
  @PerMinute(120)
  sendRequest(@Param('id', IdPipe) id: number, @Body() body: LetterRequest) {
    return this.resending.sendRequest(id, body);
  }

  @Post('resend')
  @HttpCode(202)
  @PerMinute(120)
  sendTicket(@Body() { token }: TokenRequest) {
    return this.resending.sendTicket(token);
  }

  @Post('find')
  @HttpCode(202)
  @PerMinute(10)
  find(@Body() { email }: FindReservationsRequest) {
    return this.finding.find(email);
  }
}
