import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test as base } from './fixtures';
import { listSite, openOtherSite, type OtherSite } from './other-site';
import { at } from './product/root';
import { paint } from './screens/scene';

/** Another site on this machine; `listed` is one that the company lists. */
export const test = base.extend<{ site: OtherSite; listed: OtherSite }>({
  site: async ({}, use) => {
    await using closing = new AsyncDisposableStack();
    await use(await openOtherSite(closing));
  },
  listed: async ({ site, product }, use) => {
    await listSite(product, site);
    await use(site);
  },
});

/** What docs/developers/embedding.md gives to copy, with the address of the company's site. */
export const written = (language: string, url: string): string[] => {
  const page = readFileSync(at('docs/developers/embedding.md'), 'utf8').replaceAll('https://tickets.example.org', url);
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
};

/** The one script of both elements. */
export const script = (url: string) => `<script type="module" src="${url}/embed/azionelab.js"></script>`;
/** The programme, with what stands there until the script has come. */
export const programme = (attributes = '') =>
  `<azionelab-programme ${attributes}><a href="/elsewhere">The programme, elsewhere</a></azionelab-programme>`;

/** Everything that the page asked for, its own address aside. */
export function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => request.isNavigationRequest() || asked.push(request.url()));
  return asked;
}

/** The element that has the focus, through every shadow. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

/** Axe finds nothing, and nothing scrolls sideways, at 320 and 1280 px, light and dark. */
export async function looksRight(page: Page, screen: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect.soft(isTooWide, `${screen} scrolls sideways at ${width} px`).toBe(false);
    for (const theme of ['light', 'dark'] as const) {
      await paint(page, theme);
      expect.soft(await violations(page, 'all'), `${screen}, ${width} px, ${theme}`).toEqual([]);
    }
  }
}
