import { ForEveryone, Unavailable, UnitOfWork } from '@azionelab/api/kernel';
import type { HealthView } from '@azionelab/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

const OK: HealthView = { status: 'ok' };

@ApiTags('Health')
@ForEveryone()
@Controller('health')
export class HealthController {
  constructor(private readonly work: UnitOfWork) {}

  /** The process answers. */
  @Get()
  health(): HealthView {
    return OK;
  }

  /** The process runs. */
  @Get('live')
  live(): HealthView {
    return OK;
  }

  /** The database answers. */
  @Get('ready')
  async ready(): Promise<HealthView> {
    await this.work.queryWithoutCompany('SELECT 1').catch(() => {
      throw new Unavailable();
    });
    return OK;
  }
}
