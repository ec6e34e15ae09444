import type { MenuPageView } from '@azionelab/contracts';
import type { SiteLink } from '@azionelab/web/ui';
import { accessibilityPath, privacyPath } from '../notices/notice-paths';

/** The page that says how to come. */
const VISIT = ['la-tua-visita', 'your-visit', 'come-arrivare', 'dove-siamo'];

/** Pages that the law wants within reach, and nobody wants in the menu. */
const SMALL_PRINT = ['privacy', 'accessibilita', 'accessibility', 'cookie'];

/** The company's own pages: the menu's, how to come, and the small print for the footer. */
export function companyLinks(menu: readonly MenuPageView[]): {
  header: SiteLink[];
  visit: SiteLink | null;
  footer: SiteLink[];
} {
  const link = ({ slug, title }: MenuPageView): SiteLink => ({ label: title, path: `/pages/${slug}` });
  const small = ({ slug }: MenuPageView) => SMALL_PRINT.includes(slug);
  const footer = [...menu.filter(small).map(link), ...builtIn(menu)];
  const visit = menu.find(({ slug }) => VISIT.includes(slug));
  return { header: menu.filter((page) => !small(page)).map(link), visit: visit ? link(visit) : null, footer };
}

/** What the product says itself, where the company has not written it. */
function builtIn(menu: readonly MenuPageView[]): SiteLink[] {
  return [
    { label: $localize`:@@public-site.menu.privacy:Privacy`, path: privacyPath(menu) },
    { label: $localize`:@@public-site.menu.accessibility:Accessibilità`, path: accessibilityPath(menu) },
  ].filter(({ path }) => !path.startsWith('/pages/'));
}
