import { ForEveryone, Unavailable, UnitOfWork } from '@azionelab/api/kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

const OK = { status: 'ok' } as const;

@ApiTags('Health')
@ForEveryone()
@Controller('health')
export class HealthController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  health() {
    return OK;
  }

  @Get('live')
  live() {
    return OK;
  }

  @Get('ready')
  async ready() {
    await this.work.queryWithoutCompany('SELECT 1').catch(() => {
      throw new Unavailable();
    });
    return OK;
  }
}
