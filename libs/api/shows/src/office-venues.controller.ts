import { IdPipe, IfMatch, Needs } from '@azionelab/api/kernel';
import { ChangeVenueRequest, CreateVenueRequest, OfficeVenuesRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeVenues } from './office-venues';

@ApiTags('Office')
@Needs('see_programme')
@Controller('admin/venues')
export class OfficeVenuesController {
  constructor(private readonly venues: OfficeVenues) {}

  /** Venues. */
  @Get()
  list(@Query() query: OfficeVenuesRequest) {
    return this.venues.list(query);
  }

  /** Adds a venue. */
  @Needs('edit_programme')
  @Post()
  create(@Body() body: CreateVenueRequest) {
    return this.venues.create(body);
  }

  /** One venue. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.venues.read(id);
  }

  /** Changes a venue: what is absent stays as it is. */
  @Needs('edit_programme')
  @Patch(':id')
  change(@Param('id', IdPipe) id: number, @Body() body: ChangeVenueRequest, @IfMatch() version?: number) {
    return this.venues.change(id, body, version);
  }

  /** Deletes a venue at which no performance is. */
  @Needs('edit_programme')
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.venues.remove(id, version);
  }
}
