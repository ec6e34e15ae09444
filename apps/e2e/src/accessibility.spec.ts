import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './fixtures';
import { Parties } from './parties';
import { isDark, paint } from './screens/scene';
import { SCENES } from './screens/scenes';
import { type Language, LANGUAGES, wordsOf } from './words';

/** The narrowest phone that the site is made for, and a wide desk. */
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };

type Theme = 'light' | 'dark';

/**
 * In which sizes a screen is looked through, each with its themes. The office's own screens take turns, for what is wrong with
 * them seldom depends on both: small and light in one language is small and dark in the other.
 */
function looksOf(screen: string, language: Language): [size: typeof PHONE, themes: Theme[]][] {
  if (isDark(screen)) return [PHONE, DESK].map((size) => [size, ['dark']]);
  if (!screen.startsWith('office-')) return [PHONE, DESK].map((size) => [size, ['light', 'dark']]);
  const [first, second]: [Theme, Theme] = language === 'it' ? ['light', 'dark'] : ['dark', 'light'];
  return [
    [PHONE, [first]],
    [DESK, [second]],
  ];
}

// A scene needs none of the others: whichever browser is free takes the next one.
test.describe.configure({ mode: 'parallel' });

for (const language of LANGUAGES) {
  for (const [name, play] of Object.entries(SCENES)) {
    test(`axe finds nothing: ${name} (${language})`, async ({ product, camera, invite }) => {
      test.slow();
      const look = async (screen: string, page: Page) => {
        const before = page.viewportSize();
        for (const [size, themes] of looksOf(screen, language)) {
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
