import { IdempotencyKey, IdPipe, IfMatch, Needs } from '@azionelab/api/kernel';
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

  @Get()
  list(@Query() query: OfficeReservationsRequest) {
    return this.reservations.list(query);
  }

  @Get('counts')
  counts(@Query() query: ReservationFiltersRequest) {
    return this.reservations.counts(query);
  }

  @Needs('edit_reservations')
  @Post()
  async book(@Body() body: BookForRequest, @IdempotencyKey() key?: string) {
    return this.detail.read(await this.booking.book(body, key));
  }

  @Needs('edit_reservations')
  @Post('bulk')
  @HttpCode(200)
  runBulk(@Body() body: BulkRequest) {
    return this.bulk.run(body);
  }

  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.detail.read(id);
  }

  @Needs('edit_reservations')
  @Patch(':id')
  async change(
    @Param('id', IdPipe) id: number,
    @Body() body: OfficeChangeReservationRequest,
    @IfMatch() version?: number,
  ) {
    await this.changing.change(id, body, version);
    return this.detail.read(id);
  }

  @Needs('edit_reservations')
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: number) {
    return this.actions.remove(id);
  }

  @Needs('edit_reservations')
  @Post(':id/confirm')
  @HttpCode(200)
  async confirm(@Param('id', IdPipe) id: number, @Body() body: ConfirmByHandRequest, @IfMatch() version?: number) {
    await this.actions.confirm(id, body, version);
    return this.detail.read(id);
  }

  @Needs('edit_reservations')
  @Post(':id/cancel')
  @HttpCode(200)
  async cancel(@Param('id', IdPipe) id: number, @Body() body: CancelByHandRequest, @IfMatch() version?: number) {
    await this.actions.cancel(id, body, version);
    return this.detail.read(id);
  }

  @Needs('edit_reservations')
  @Post(':id/resend')
  @HttpCode(200)
  async resend(@Param('id', IdPipe) id: number) {
    await this.actions.resend(id);
    return this.detail.read(id);
  }
}
