import { ForEveryone, IdPipe, SlugPipe } from '@azionelab/api/kernel';
import { PerformancesRequest, SearchRequest, ShowRequest } from '@azionelab/contracts/requests';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Programme } from './programme';

@ApiTags('Programme')
@ForEveryone()
@Controller()
export class ProgrammeController {
  constructor(private readonly programme: Programme) {}

  @Get('shows')
  shows(@Query() query: SearchRequest) {
    return this.programme.shows(query);
  }

  @Get('shows/:slug')
  show(@Param('slug', SlugPipe) slug: string, @Query() query: ShowRequest) {
    return this.programme.show(slug, query);
  }

  @Get('performances')
  performances(@Query() query: PerformancesRequest) {
    return this.programme.performances(query);
  }

  @Get('performances/:id')
  performance(@Param('id', IdPipe) id: number) {
    return this.programme.performance(id);
  }
}
