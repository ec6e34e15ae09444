import { ForEveryone, IdempotencyKey, IdPipe, PerMinute } from '@azionelab/api/kernel';
import { BookRequest, ChangeReservationRequest, QrCodeRequest, TokenRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Booking } from './booking';
import { Confirmation } from './confirmation';
import { GivingBack } from './giving-back';
import { bearerOf } from './held-tickets';
import { Holding } from './holding';

@ApiTags('Reservations')
@ForEveryone()
@PerMinute(1200)
@Controller()
export class ReservationsController {
  constructor(
    private readonly booking: Booking,
    private readonly confirmation: Confirmation,
    private readonly holding: Holding,
    private readonly givingBack: GivingBack,
  ) {}

  @Post('performances/:id/reservations')
  book(@Param('id', IdPipe) id: number, @Body() body: BookRequest, @IdempotencyKey() key?: string) {
    return this.booking.book(id, body, key);
  }

  @Post('reservations/confirm')
  @HttpCode(200)
  confirm(@Body() { token }: TokenRequest, @IdempotencyKey() key?: string) {
    return this.confirmation.confirm(token, key);
  }

  @Post('reservations/confirm/preview')
  @HttpCode(200)
  previewConfirmation(@Body() { token }: TokenRequest) {
    return this.confirmation.preview(token);
  }

  @Post('reservations/lookup')
  @HttpCode(200)
  lookUp(@Body() { token }: TokenRequest) {
    return this.holding.lookUp(token);
  }

  @Post('reservations/cancel')
  @HttpCode(200)
  cancel(@Body() { token }: TokenRequest) {
    return this.givingBack.cancel(token);
  }

  @Post('reservations/change')
  @HttpCode(200)
  change(@Body() body: ChangeReservationRequest) {
    return this.givingBack.change(body);
  }

  @Get('reservations/:id/qr-code')
  qrCode(
    @Param('id', IdPipe) id: number,
    @Query() signed: QrCodeRequest,
    @Headers('authorization') authorization?: string,
  ) {
    return this.holding.qrCode(id, bearerOf(authorization, signed));
  }
}
