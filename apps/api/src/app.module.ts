import { AccountsModule, accountsEntities } from '@azionelab/api/accounts';
import { AuditModule, auditEntities } from '@azionelab/api/audit';
import { BookingsModule, bookingsEntities } from '@azionelab/api/bookings';
import { CheckInsModule, checkInsEntities } from '@azionelab/api/check-ins';
import { CompaniesModule, companiesEntities } from '@azionelab/api/companies';
import { DevicesModule, devicesEntities } from '@azionelab/api/devices';
import { type Clock, dataSourceOptions, JobWorker, KernelModule, type Settings } from '@azionelab/api/kernel';
import { ApiKeysModule, apiKeysEntities } from '@azionelab/api/keys';
import { MailModule, mailEntities } from '@azionelab/api/mail';
import { ShowsModule, showsEntities } from '@azionelab/api/shows';
import { TokensModule, tokensEntities } from '@azionelab/api/tokens';
import { WebhooksModule, webhooksEntities } from '@azionelab/api/webhooks';
import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Oembed } from './embed/oembed';
import { OembedController } from './embed/oembed.controller';
import { HealthController } from './health/health.controller';

/** Every table that the process maps. */
export const entities = [
  ...companiesEntities,
  ...accountsEntities,
  ...showsEntities,
  ...tokensEntities,
  ...mailEntities,
  ...bookingsEntities,
  ...checkInsEntities,
  ...devicesEntities,
  ...auditEntities,
  ...webhooksEntities,
  ...apiKeysEntities,
];

/** The composition root: which rooms the house has. It holds no theatre rules. */
@Module({})
export class AppModule {
  static with(settings: Settings, clock?: Clock): DynamicModule {
    const database = dataSourceOptions(settings.databaseUrl, { entities, poolSize: settings.poolSize });
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...database, retryAttempts: 30, retryDelay: 1000 }),
        KernelModule.with(settings, clock),
        CompaniesModule,
        AccountsModule,
        ShowsModule,
        TokensModule,
        MailModule,
        BookingsModule,
        CheckInsModule,
        DevicesModule,
        AuditModule,
        WebhooksModule,
        ApiKeysModule,
      ],
      controllers: [HealthController, OembedController],
      providers: [JobWorker, Oembed],
    };
  }
}
