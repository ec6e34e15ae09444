import { IdPipe, IfMatch, Needs } from '@azionelab/api/kernel';
import { ChangeShowRequest, CreateShowRequest, OfficeShowsRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeShows } from './office-shows';

@ApiTags('Office')
@Needs('see_programme')
@Controller('admin/shows')
export class OfficeShowsController {
  constructor(private readonly shows: OfficeShows) {}

  @Get()
  list(@Query() query: OfficeShowsRequest) {
    return this.shows.list(query);
  }

  @Needs('edit_programme')
  @Post()
  create(@Body() body: CreateShowRequest) {
    return this.shows.create(body);
  }

  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.shows.read(id);
  }

  @Needs('edit_programme')
  @Patch(':id')
  change(@Param('id', IdPipe) id: number, @Body() body: ChangeShowRequest, @IfMatch() version?: number) {
    return this.shows.change(id, body, version);
  }

  @Needs('edit_programme')
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.shows.remove(id, version);
  }
}
