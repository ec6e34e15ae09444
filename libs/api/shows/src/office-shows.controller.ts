import { IdPipe, IfMatch, Needs, readUpload, TakesPicture, UPLOAD_TYPES } from '@azionelab/api/kernel';
import { UPLOAD_MAX } from '@azionelab/contracts';
import { ChangeShowRequest, CreateShowRequest, OfficeShowsRequest, PosterRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OfficePosters } from './office-posters';
import { OfficeShows } from './office-shows';

@ApiTags('Office')
@Needs('see_programme')
@Controller('admin/shows')
export class OfficeShowsController {
  constructor(
    private readonly shows: OfficeShows,
    private readonly posters: OfficePosters,
  ) {}

  /** Shows, published or not. */
  @Get()
  list(@Query() query: OfficeShowsRequest) {
    return this.shows.list(query);
  }

  /** Adds a show. */
  @Needs('edit_programme')
  @Post()
  create(@Body() body: CreateShowRequest) {
    return this.shows.create(body);
  }

  /** One show. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.shows.read(id);
  }

  /** Changes a show: what is absent stays as it is. */
  @Needs('edit_programme')
  @Patch(':id')
  change(@Param('id', IdPipe) id: number, @Body() body: ChangeShowRequest, @IfMatch() version?: number) {
    return this.shows.change(id, body, version);
  }

  /** Deletes a show on which no performance hangs. */
  @Needs('edit_programme')
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.shows.remove(id, version);
  }

  /** Puts a poster in the place of the drawn one. The body is the file. */
  @Needs('edit_programme')
  @Put(':id/poster')
  @TakesPicture()
  @ApiConsumes(...UPLOAD_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  putPoster(
    @Param('id', IdPipe) id: number,
    @Query() { alt }: PosterRequest,
    @Req() request: FastifyRequest,
    @IfMatch() version?: number,
  ) {
    return this.posters.put(id, () => readUpload(request, UPLOAD_MAX), alt, version);
  }

  /** Takes the poster away: it is drawn again. */
  @Needs('edit_programme')
  @Delete(':id/poster')
  removePoster(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.posters.remove(id, version);
  }
}
