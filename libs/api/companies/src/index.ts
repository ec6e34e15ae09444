import { Page } from './page.entity';

export * from './companies.module';
export * from './page.entity';
export { StoredCompanies } from './stored-companies';

/** What the DataSource has to know of this lib. */
export const companiesEntities = [Page];
