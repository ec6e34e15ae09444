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

  /** What was done, the newest first. */
  @Get()
  list(@Query() query: AuditLogRequest) {
    return this.log.list(query);
  }

  /** One entry of the audit log. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.log.read(id);
  }

  /** Reads the whole log, and tells whether each entry follows from the one before. */
  @Post('verify')
  @HttpCode(200)
  verify() {
    return this.chain.verify();
  }
}
