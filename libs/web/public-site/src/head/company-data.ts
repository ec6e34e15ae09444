import type { CompanyView } from '@azionelab/contracts';

/** Who the site belongs to, as schema.org tells a theatre company; nothing while it is on its way. */
export function companyData(company: CompanyView | undefined, home: string): object | undefined {
  if (!company) return undefined;
  const { name, contact_email: email, logo } = company;
  return {
    '@context': 'https://schema.org',
    '@type': 'PerformingGroup',
    '@id': `${home}#company`,
    name,
    url: home,
    ...(email && { email }),
    ...(logo && { logo: new URL(logo, home).href }),
  };
}
