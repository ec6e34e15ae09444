import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccessGuard } from './access/access.guard';
import { AuditTrail } from './audit/audit-trail';
import { Clock } from './clock';
import { CurrentCompany } from './context/current-company';
import { CurrentUser } from './context/current-user';
import { Idempotency } from './idempotency/idempotency';
import { Jobs } from './jobs/jobs';
import { TaskList } from './jobs/task-list';
import { Notices } from './notices/notices';
import { Pictures } from './pictures/pictures';
import { PicturesController } from './pictures/pictures.controller';
import { RefusalFilter } from './refusals/refusal.filter';
import { Site } from './site';
import { Settings } from './settings/settings';
import { ContractPipe } from './validation/contract.pipe';
import { UnitOfWork } from './database/unit-of-work';

const ambient = [
  CurrentCompany,
  CurrentUser,
  UnitOfWork,
  AuditTrail,
  Idempotency,
  Jobs,
  TaskList,
  Notices,
  Pictures,
  Site,
];

/** What every module stands on; it knows no theatre. */
@Global()
@Module({})
export class KernelModule {
  static with(settings: Settings, clock = new Clock()): DynamicModule {
    return {
      module: KernelModule,
      imports: [DiscoveryModule, ThrottlerModule.forRoot([{ ttl: 60_000, limit: 1_000_000 }])],
      controllers: [PicturesController],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: clock },
        ...ambient,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ContractPipe },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
      exports: [Settings, Clock, ...ambient, DiscoveryModule, ThrottlerModule],
    };
  }
}
