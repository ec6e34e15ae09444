import { Needs } from '@azionelab/api/kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeDashboard } from './office-dashboard';

@ApiTags('Office')
@Needs('see_programme')
@Controller('admin/dashboard')
export class OfficeDashboardController {
  constructor(private readonly dashboard: OfficeDashboard) {}

  /** The office's first page in figures. */
  @Get()
  read() {
    return this.dashboard.read();
  }
}
