import type { Page } from '@playwright/test';
import { violations } from './axe';
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

// A scene needs none of the others: whichever browser is free takes the next one.
test.describe.configure({ mode: 'parallel' });

for (const language of LANGUAGES) {
  for (const [name, play] of Object.entries(SCENES)) {
    test(`axe finds nothing: ${name} (${language})`, async ({ product, camera, invite }) => {
      test.slow();
      const look = async (screen: string, page: Page) => {
        const before = page.viewportSize();
        const themes = isDark(screen) ? (['dark'] as const) : (['light', 'dark'] as const);
        for (const size of SIZES) {
          await page.setViewportSize(size);
          for (const theme of themes) {
            await paint(page, theme);
            const rules = theme === themes[0] ? 'all' : 'colours';
            expect.soft(await violations(page, rules), `${screen}, ${size.width} px, ${theme}`).toEqual([]);
          }
        }
        if (before) await page.setViewportSize(before);
      };
      await play({ language, words: wordsOf(language), product, parties: new Parties(product), camera, invite, look });
    });
  }
}
