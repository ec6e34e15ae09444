import { ForEveryone, IdempotencyKey, IdPipe, PerMinute, Refuses } from '@azionelab/api/kernel';
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

  /** Books seats. They are taken once the link in the letter was used. */
  @Post('performances/:id/reservations')
  @Refuses('performance_started', 'booking_closed', 'no_capacity')
  book(@Param('id', IdPipe) id: number, @Body() body: BookRequest, @IdempotencyKey() key?: string) {
    return this.booking.book(id, body, key);
  }

  /** Confirms a reservation, and takes its seats. */
  @Post('reservations/confirm')
  @HttpCode(200)
  @Refuses(
    'invalid_token',
    'unknown_token',
    'already_confirmed',
    'reservation_not_pending',
    'performance_started',
    'booking_closed',
    'no_capacity',
    'token_expired',
  )
  confirm(@Body() { token }: TokenRequest, @IdempotencyKey() key?: string) {
    return this.confirmation.confirm(token, key);
  }

  /** Shows what a link would confirm. Changes nothing. */
  @Post('reservations/confirm/preview')
  @HttpCode(200)
  @Refuses(
    'invalid_token',
    'unknown_token',
    'already_confirmed',
    'reservation_not_pending',
    'performance_started',
    'booking_closed',
    'no_capacity',
    'token_expired',
  )
  previewConfirmation(@Body() { token }: TokenRequest) {
    return this.confirmation.preview(token);
  }

  /** The holder's own reservation. */
  @Post('reservations/lookup')
  @HttpCode(200)
  @Refuses('invalid_token', 'unknown_token', 'token_expired')
  lookUp(@Body() { token }: TokenRequest) {
    return this.holding.lookUp(token);
  }

  /** Cancels the holder's own reservation, and frees its seats at once. */
  @Post('reservations/cancel')
  @HttpCode(200)
  @Refuses(
    'invalid_token',
    'unknown_token',
    'reservation_cancelled',
    'reservation_not_pending',
    'already_checked_in',
    'performance_started',
    'token_expired',
  )
  cancel(@Body() { token }: TokenRequest) {
    return this.givingBack.cancel(token);
  }

  /** Comes with fewer people: the other seats are free at once. */
  @Post('reservations/change')
  @HttpCode(200)
  @Refuses(
    'invalid_token',
    'unknown_token',
    'reservation_cancelled',
    'reservation_not_pending',
    'already_checked_in',
    'performance_started',
    'token_expired',
  )
  change(@Body() body: ChangeReservationRequest) {
    return this.givingBack.change(body);
  }

  /** The QR code that opens the door. */
  @Get('reservations/:id/qr-code')
  @Refuses('permission_denied', 'reservation_cancelled', 'reservation_not_confirmed')
  qrCode(
    @Param('id', IdPipe) id: number,
    @Query() signed: QrCodeRequest,
    @Headers('authorization') authorization?: string,
  ) {
    return this.holding.qrCode(id, bearerOf(authorization, signed));
  }
}
