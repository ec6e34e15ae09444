import { CompanySettings } from './company-settings.entity';
import { Page } from './page.entity';

export { addCompany, invitationLink } from './add-company';
export * from './companies.module';
export { CompanyNotAdded, readNewCompany, type NewCompany } from './new-company';
export * from './page.entity';
export { PublishedPages } from './published-pages';
export { StoredCompanies } from './stored-companies';

/** What the DataSource has to know of this lib. */
export const companiesEntities = [Page, CompanySettings];
