import { IdPipe, IfMatch, Needs } from '@azionelab/api/kernel';
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

  @Get()
  list(@Query() query: OfficePerformancesRequest) {
    return this.performances.list(query);
  }

  @Needs('edit_programme')
  @Post()
  create(@Body() body: CreatePerformanceRequest) {
    return this.performances.create(body);
  }

  @Needs('edit_programme')
  @Post('run')
  createRun(@Body() body: CreateRunRequest) {
    return this.runs.create(body);
  }

  @Needs('edit_programme')
  @Post('capacity')
  @HttpCode(200)
  changeCapacity(@Body() body: ChangeCapacityRequest) {
    return this.capacity.change(body);
  }

  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.performances.read(id);
  }

  @Needs('edit_programme')
  @Patch(':id')
  change(@Param('id', IdPipe) id: number, @Body() body: ChangePerformanceRequest, @IfMatch() version?: number) {
    return this.performances.change(id, body, version);
  }

  @Needs('edit_programme')
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.performances.remove(id, version);
  }
}
