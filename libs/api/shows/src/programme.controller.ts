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

  /** Published shows, the next to play first. */
  @Get('shows')
  shows(@Query() query: SearchRequest) {
    return this.programme.shows(query);
  }

  /** A published show with its upcoming performances. */
  @Get('shows/:slug')
  show(@Param('slug', SlugPipe) slug: string, @Query() query: ShowRequest) {
    return this.programme.show(slug, query);
  }

  /** Upcoming performances of published shows, in order. */
  @Get('performances')
  performances(@Query() query: PerformancesRequest) {
    return this.programme.performances(query);
  }

  /** One performance, with what a booking needs to know. */
  @Get('performances/:id')
  performance(@Param('id', IdPipe) id: number) {
    return this.programme.performance(id);
  }
}
