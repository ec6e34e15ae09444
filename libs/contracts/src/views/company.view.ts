import type { Locale } from '../states';

/** A company's own page as the menu shows it. */
export interface MenuPageView {
  slug: string;
  title: string;
}

/** What a visitor may know of the company (GET /api/company/). */
export interface CompanyView {
  name: string;
  locale: Locale;
  /** IANA name, e.g. `Europe/Rome`: every time on the site is told in it. */
  time_zone: string;
  contact_email: string | null;
  /** Role name to `#rrggbb`; empty when the company keeps the house's colours. */
  colours: Record<string, string>;
  logo: string | null;
  menu: MenuPageView[];
}

/** A published page (GET /api/pages/{slug}/). */
export interface PageView {
  slug: string;
  title: string;
  /** Markdown. */
  body: string;
}
