import { IdPipe, IfMatch, Needs, Refuses } from '@azionelab/api/kernel';
import {
  ChangeCapacityRequest,
  ChangePerformanceRequest,
  CreatePerformanceRequest,
  CreateRunRequest,
  OfficePerformancesRequest,
} from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeCapacity } from './office-capacity';
import { OfficePerformances } from './office-performances';
import { OfficeRuns } from './office-runs';

@ApiTags('Office')
@Needs('see_programme')
@Controller('admin/performances')
export class OfficePerformancesController {
  constructor(
    private readonly performances: OfficePerformances,
    private readonly runs: OfficeRuns,
    private readonly capacity: OfficeCapacity,
  ) {}

  /** Performances with their seats. */
  @Get()
  list(@Query() query: OfficePerformancesRequest) {
    return this.performances.list(query);
  }

  /** Adds a performance. */
  @Needs('edit_programme')
  @Post()
  create(@Body() body: CreatePerformanceRequest) {
    return this.performances.create(body);
  }

  /** Adds many performances by weekday and time. With `dry_run` it tells which, and adds none. */
  @Needs('edit_programme')
  @Post('run')
  createRun(@Body() body: CreateRunRequest) {
    return this.runs.create(body);
  }

  /** Changes the seats of many performances, of all or of none. */
  @Needs('edit_programme')
  @Post('capacity')
  @HttpCode(200)
  @Refuses('conflict')
  changeCapacity(@Body() body: ChangeCapacityRequest) {
    return this.capacity.change(body);
  }

  /** One performance with its seats. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.performances.read(id);
  }

  /** Changes a performance: what is absent stays as it is. */
  @Needs('edit_programme')
  @Patch(':id')
  change(@Param('id', IdPipe) id: number, @Body() body: ChangePerformanceRequest, @IfMatch() version?: number) {
    return this.performances.change(id, body, version);
  }

  /** Deletes a performance for which no reservation was made. */
  @Needs('edit_programme')
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.performances.remove(id, version);
  }
}
