import { Module } from '@nestjs/common';
import { AuditChain } from './audit-chain';
import { AuditEntry } from './audit-entry.entity';
import { AuditLog } from './audit-log';
import { AuditLogController } from './audit-log.controller';

export const auditEntities = [AuditEntry];

/** Shows the audit log. It is written by the database's triggers, and by the kernel's `AuditTrail`. */
@Module({ controllers: [AuditLogController], providers: [AuditLog, AuditChain], exports: [AuditLog] })
export class AuditModule {}
