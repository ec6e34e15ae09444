import { IdPipe, IfMatch, Needs } from '@azionelab/api/kernel';
import { ChangePageRequest, CreatePageRequest, OfficePagesRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficePages } from './office-pages';

@ApiTags('Office')
@Needs('see_programme')
@Controller('admin/pages')
export class OfficePagesController {
  constructor(private readonly pages: OfficePages) {}

  /** Pages of the company's own, published or not. */
  @Get()
  list(@Query() query: OfficePagesRequest) {
    return this.pages.list(query);
  }

  /** Adds a page. */
  @Needs('edit_programme')
  @Post()
  create(@Body() body: CreatePageRequest) {
    return this.pages.create(body);
  }

  /** One page. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.pages.read(id);
  }

  /** Changes a page: what is absent stays as it is. */
  @Needs('edit_programme')
  @Patch(':id')
  change(@Param('id', IdPipe) id: number, @Body() body: ChangePageRequest, @IfMatch() version?: number) {
    return this.pages.change(id, body, version);
  }

  /** Deletes a page. */
  @Needs('edit_programme')
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.pages.remove(id, version);
  }
}
