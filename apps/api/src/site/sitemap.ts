import type { ListedPage } from './listed-pages';

const LANGUAGES = ['it', 'en'] as const;

const addressIn = (language: (typeof LANGUAGES)[number], origin: string, path: string): string =>
  language === 'it' ? origin + path : `${origin}/${language}${path}`;

/** Every page in every language, each with its translations (sitemaps.org, and Google's `xhtml:link`). */
export function sitemap(pages: readonly ListedPage[], origin: string): string {
  const urls = pages.flatMap((page) =>
    LANGUAGES.map((language) => url(page, addressIn(language, origin, page.path), origin)),
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${urls.join('')}</urlset>\n`
  );
}

function url({ path, modifiedAt }: ListedPage, address: string, origin: string): string {
  const translations = [
    ...LANGUAGES.map((language) => alternate(language, addressIn(language, origin, path))),
    alternate('x-default', addressIn('it', origin, path)),
  ];
  const modified = modifiedAt ? `<lastmod>${modifiedAt.toISOString()}</lastmod>` : '';
  return `<url><loc>${escaped(address)}</loc>${modified}${translations.join('')}</url>\n`;
}

const alternate = (language: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address)}"/>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
