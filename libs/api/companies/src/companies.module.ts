import { CompanyDirectory, OfficeRecords, OfficeRemoval } from '@azionelab/api/kernel';
import { Global, Module } from '@nestjs/common';
import { CompanyController } from './company.controller';
import { OfficePages } from './office-pages';
import { OfficePagesController } from './office-pages.controller';
import { OfficeSettings } from './office-settings';
import { OfficeSettingsController } from './office-settings.controller';
import { PublishedPages } from './published-pages';
import { Retention } from './retention';
import { StoredCompanies } from './stored-companies';

/** Provides the directory of companies to everyone, the public facts of the current one, and what it decides for itself. */
@Global()
@Module({
  controllers: [CompanyController, OfficePagesController, OfficeSettingsController],
  providers: [
    PublishedPages,
    OfficePages,
    OfficeRecords,
    OfficeRemoval,
    OfficeSettings,
    Retention,
    StoredCompanies,
    { provide: CompanyDirectory, useExisting: StoredCompanies },
  ],
  exports: [CompanyDirectory],
})
export class CompaniesModule {}
