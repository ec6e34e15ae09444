import type { Company } from '@azionelab/api/kernel';
import type { Locale } from '@azionelab/contracts';

/** A row of `companies` as the three functions without a tenant give it. */
export interface CompanyRow {
  id: number;
  slug: string;
  name: string;
  hosts: string[];
  locale: Locale;
  time_zone: string;
  contact_email: string | null;
  colours: Record<string, string>;
  logo: string | null;
  embed_origins: string[];
}

export function companyOf(row: CompanyRow): Company {
  const { id, slug, name, hosts, locale, colours, logo } = row;
  return {
    id,
    slug,
    name,
    hosts,
    locale,
    timeZone: row.time_zone,
    contactEmail: row.contact_email,
    colours,
    logo,
    embedOrigins: row.embed_origins,
  };
}
