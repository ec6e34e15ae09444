import type { Company } from '@azionelab/api/kernel';
import type { CompanyView, MenuPageView } from '@azionelab/contracts';

export function companyView(company: Company, menu: MenuPageView[]): CompanyView {
  return {
    name: company.name,
    locale: company.locale,
    time_zone: company.timeZone,
    contact_email: company.contactEmail,
    colours: company.colours,
    logo: company.logo,
    menu: menu.map(({ slug, title }) => ({ slug, title })),
  };
}
