import { CompanyDirectory } from '@azionelab/api/kernel';
import { Global, Module } from '@nestjs/common';
import { CompanyController } from './company.controller';
import { PublishedPages } from './published-pages';
import { StoredCompanies } from './stored-companies';

/** Provides the directory of companies to everyone, and the public facts of the current one. */
@Global()
@Module({
  controllers: [CompanyController],
  providers: [PublishedPages, { provide: CompanyDirectory, useClass: StoredCompanies }],
  exports: [CompanyDirectory],
})
export class CompaniesModule {}
