import { IdPipe, Needs } from '@azionelab/api/kernel';
import { AuditLogRequest } from '@azionelab/contracts/requests';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditChain } from './audit-chain';
import { AuditLog } from './audit-log';

@ApiTags('Office')
@Needs('administer')
@Controller('admin/audit-log')
export class AuditLogController {
  constructor(
    private readonly log: AuditLog,
    private readonly chain: AuditChain,
  ) {}

  @Get()
  list(@Query() query: AuditLogRequest) {
    return this.log.list(query);
  }

  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.log.read(id);
  }

  @Post('verify')
  @HttpCode(200)
  verify() {
    return this.chain.verify();
  }
}
