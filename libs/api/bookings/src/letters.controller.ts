import { ForEveryone, IdPipe, PerMinute, Refuses } from '@azionelab/api/kernel';
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

  /** Sends the request to confirm once more, to another address too. */
  @Post(':id/letter')
  @HttpCode(202)
  @PerMinute(120)
  @Refuses(
    'permission_denied',
    'reservation_cancelled',
    'already_confirmed',
    'reservation_not_pending',
    'performance_started',
    'booking_closed',
  )
  sendRequest(@Param('id', IdPipe) id: number, @Body() body: LetterRequest) {
    return this.resending.sendRequest(id, body);
  }

  /** Sends the ticket once more, to the address on file. */
  @Post('resend')
  @HttpCode(202)
  @PerMinute(120)
  @Refuses('invalid_token', 'unknown_token', 'reservation_cancelled', 'reservation_not_confirmed', 'token_expired')
  sendTicket(@Body() { token }: TokenRequest) {
    return this.resending.sendTicket(token);
  }

  /** Sends every letter that an address can still use. The answer is always the same. */
  @Post('find')
  @HttpCode(202)
  @PerMinute(10)
  find(@Body() { email }: FindReservationsRequest) {
    return this.finding.find(email);
  }
}
