import type { Locale } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import type { Company } from './context/context';
import { CurrentCompany } from './context/current-company';
import { Settings } from './settings/settings';

/** Where the current company's site is, for links in mails and QR codes; never told by a request. */
@Injectable()
export class Site {
  constructor(
    private readonly settings: Settings,
    private readonly company: CurrentCompany,
  ) {}

  /** Scheme, host and port; a company whose hosts lack `PUBLIC_URL`'s is at the first of its own. */
  origin(company: Company = this.company.get()): string {
    const url = new URL(this.settings.publicUrl);
    const [own] = company.hosts;
    if (own !== undefined && !company.hosts.includes(url.hostname)) url.hostname = own;
    return url.origin;
  }

  /** A page in a language, with a secret in the fragment, which browsers keep to themselves. */
  page(path: string, locale: Locale, secret?: string): string {
    const prefix = locale === 'it' ? '' : `/${locale}`;
    return `${this.origin()}${prefix}${path}${secret === undefined ? '' : `#${secret}`}`;
  }
}
