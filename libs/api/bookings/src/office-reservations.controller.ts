import { IdempotencyKey, IdPipe, IfMatch, Needs, Refuses } from '@azionelab/api/kernel';
import {
  BookForRequest,
  BulkRequest,
  CancelByHandRequest,
  ConfirmByHandRequest,
  OfficeChangeReservationRequest,
  OfficeReservationsRequest,
  ReservationFiltersRequest,
} from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeActions } from './office-actions';
import { OfficeBooking } from './office-booking';
import { OfficeBulk } from './office-bulk';
import { OfficeChanging } from './office-changing';
import { OfficeReservationDetail } from './office-reservation-detail';
import { OfficeReservations } from './office-reservations';

@ApiTags('Office')
@Needs('see_reservations')
@Controller('admin/reservations')
export class OfficeReservationsController {
  constructor(
    private readonly reservations: OfficeReservations,
    private readonly detail: OfficeReservationDetail,
    private readonly booking: OfficeBooking,
    private readonly changing: OfficeChanging,
    private readonly actions: OfficeActions,
    private readonly bulk: OfficeBulk,
  ) {}

  /** Reservations, the newest first. */
  @Get()
  list(@Query() query: OfficeReservationsRequest) {
    return this.reservations.list(query);
  }

  /** How many reservations the filters leave in each state. */
  @Get('counts')
  counts(@Query() query: ReservationFiltersRequest) {
    return this.reservations.counts(query);
  }

  /** Books for somebody; with `confirm` and a reason it is confirmed at once. */
  @Needs('edit_reservations')
  @Post()
  @Refuses('no_capacity', 'performance_started', 'booking_closed')
  async book(@Body() body: BookForRequest, @IdempotencyKey() key?: string) {
    return this.detail.read(await this.booking.book(body, key));
  }

  /** Sends letters of many reservations again, or cancels them. What cannot be done is skipped and told. */
  @Needs('edit_reservations')
  @Post('bulk')
  @HttpCode(200)
  runBulk(@Body() body: BulkRequest) {
    return this.bulk.run(body);
  }

  /** One reservation with its tokens, letters, check-in and history. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.detail.read(id);
  }

  /** Changes a reservation under the locks of a booking: what is absent stays as it is. */
  @Needs('edit_reservations')
  @Patch(':id')
  @Refuses(
    'reservation_cancelled',
    'reservation_not_pending',
    'already_checked_in',
    'performance_started',
    'booking_closed',
    'no_capacity',
  )
  async change(
    @Param('id', IdPipe) id: number,
    @Body() body: OfficeChangeReservationRequest,
    @IfMatch() version?: number,
  ) {
    await this.changing.change(id, body, version);
    return this.detail.read(id);
  }

  /** Always refused: a reservation stays, cancel it instead. */
  @Needs('edit_reservations')
  @Delete(':id')
  @HttpCode(204)
  @Refuses('conflict')
  remove(@Param('id', IdPipe) id: number) {
    return this.actions.remove(id);
  }

  /** Confirms a reservation without its link, for a reason that stays in the log. */
  @Needs('edit_reservations')
  @Post(':id/confirm')
  @HttpCode(200)
  @Refuses('already_confirmed', 'reservation_not_pending', 'performance_started', 'booking_closed', 'no_capacity')
  async confirm(@Param('id', IdPipe) id: number, @Body() body: ConfirmByHandRequest, @IfMatch() version?: number) {
    await this.actions.confirm(id, body, version);
    return this.detail.read(id);
  }

  /** Cancels a reservation, with or without a letter. */
  @Needs('edit_reservations')
  @Post(':id/cancel')
  @HttpCode(200)
  @Refuses('reservation_cancelled', 'reservation_not_pending', 'already_checked_in')
  async cancel(@Param('id', IdPipe) id: number, @Body() body: CancelByHandRequest, @IfMatch() version?: number) {
    await this.actions.cancel(id, body, version);
    return this.detail.read(id);
  }

  /** Sends the link to confirm or the ticket once more, as the reservation stands. */
  @Needs('edit_reservations')
  @Post(':id/resend')
  @HttpCode(200)
  @Refuses(
    'reservation_cancelled',
    'reservation_not_pending',
    'performance_started',
    'booking_closed',
    'conflict',
    'rate_limited',
  )
  async resend(@Param('id', IdPipe) id: number) {
    await this.actions.resend(id);
    return this.detail.read(id);
  }
}
