import { createHash } from 'node:crypto';
import type { Locale } from '@azionelab/contracts';
import { escapeHtml } from './escape-html';

/** What stands in a frame: one element, and the way out for whoever has no scripts. */
export interface FramedPage {
  language: Locale;
  /** `light` or `dark` where the site around it is; else as the visitor's system is. */
  theme?: string | undefined;
  title: string;
  /** Its name and its attributes. */
  element: { name: string; attributes: Record<string, string> };
  /** The same on the company's own site. */
  elsewhere: { href: string; text: string };
  /** Addresses of the scripts. */
  scripts: readonly string[];
}

const STYLE = [
  ':root{color-scheme:light dark}',
  ':root[data-theme=light]{color-scheme:light}',
  ':root[data-theme=dark]{color-scheme:dark}',
  'body{margin:0;background:light-dark(#f8f4f1,#141014);color:light-dark(#1e1417,#f2e9e7);font:1rem/1.5 system-ui,sans-serif}',
  'h1{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
  'a{color:inherit}',
].join('');

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Lets the page do its one task, and only those frame it whom the company lists. */
export function framePolicy(embedders: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'sha256-${STYLE_HASH}'`,
    `connect-src 'self'`,
    `font-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors ${[`'self'`, ...embedders].join(' ')}`,
  ].join('; ');
}

/** The page of a frame. */
export function framedPage({ language, theme, title, element, elsewhere, scripts }: FramedPage): string {
  const attributes = Object.entries({ lang: language, ...element.attributes }).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  return `<!doctype html>
<html lang="${language}"${theme ? ` data-theme="${escapeHtml(theme)}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
${scripts.map((script) => `<script type="module" src="${escapeHtml(script)}"></script>`).join('\n')}
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<${element.name}${attributes.join('')}><a href="${escapeHtml(elsewhere.href)}" target="_blank">${escapeHtml(elsewhere.text)}</a></${element.name}>
</main>
</body>
</html>
`;
}
