import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './fixtures';
import { Parties } from './parties';
import { isDark, paint } from './screens/scene';
import { SCENES } from './screens/scenes';
import { LANGUAGES, wordsOf } from './words';

const DESK = { width: 1280, height: 800 };

for (const language of LANGUAGES) {
  for (const [name, play] of Object.entries(SCENES)) {
    test(`axe finds nothing: ${name} (${language})`, async ({ product, camera, invite }) => {
      test.slow();
      /** Both themes and both widths; on a phone, Italian is light and English dark. */
      const look = async (screen: string, page: Page) => {
        const before = page.viewportSize() ?? DESK;
        for (const size of [PHONE, DESK]) {
          const dark = isDark(screen) || (size === PHONE) === (language === 'en');
          await page.setViewportSize(size);
          await paint(page, dark ? 'dark' : 'light');
          expect.soft(await violations(page), `${screen}, ${size.width} px, ${dark ? 'dark' : 'light'}`).toEqual([]);
        }
        await page.setViewportSize(before);
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
