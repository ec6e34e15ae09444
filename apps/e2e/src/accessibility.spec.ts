import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Parties } from './parties';
import { isDark, paint } from './screens/scene';
import { SCENES } from './screens/scenes';
import { LANGUAGES, wordsOf } from './words';

/** The narrowest phone that the site is made for, and a wide desk. */
const SIZES = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];

for (const language of LANGUAGES) {
  for (const [name, play] of Object.entries(SCENES)) {
    test(`axe finds nothing: ${name} (${language})`, async ({ product, camera, invite }) => {
      test.slow();
      const look = async (screen: string, page: Page) => {
        const before = page.viewportSize();
        for (const size of SIZES) {
          await page.setViewportSize(size);
          for (const theme of isDark(screen) ? (['dark'] as const) : (['light', 'dark'] as const)) {
            await paint(page, theme);
            expect.soft(await violations(page), `${screen}, ${size.width} px, ${theme}`).toEqual([]);
          }
        }
        if (before) await page.setViewportSize(before);
      };
      await play({ language, words: wordsOf(language), product, parties: new Parties(product), camera, invite, look });
    });
  }
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}
