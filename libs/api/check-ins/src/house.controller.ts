import { IdPipe, Needs } from '@azionelab/api/kernel';
import { PageRequest } from '@azionelab/contracts/requests';
import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Closing } from './closing';
import { House } from './house';
import { HouseScans } from './house-scans';

@ApiTags('Door')
@Needs('manage_door')
@Controller('check-ins/performances/:id')
export class HouseController {
  constructor(
    private readonly evening: House,
    private readonly scanLog: HouseScans,
    private readonly closing: Closing,
  ) {}

  /** What the house manager sees of an evening. */
  @Get('house')
  house(@Param('id', IdPipe) id: number) {
    return this.evening.of(id);
  }

  /** What the door said to each scan, the newest first. */
  @Get('scans')
  scans(@Param('id', IdPipe) id: number, @Query() page: PageRequest) {
    return this.scanLog.list(id, page);
  }

  /** Closes an evening at the door, and makes its report. */
  @Post('close')
  @HttpCode(200)
  close(@Param('id', IdPipe) id: number) {
    return this.closing.close(id);
  }

  /** The report of a closed evening. */
  @Get('report')
  report(@Param('id', IdPipe) id: number) {
    return this.closing.report(id);
  }

  /** Opens a closed evening again. */
  @Delete('close')
  @HttpCode(204)
  reopen(@Param('id', IdPipe) id: number) {
    return this.closing.reopen(id);
  }
}
