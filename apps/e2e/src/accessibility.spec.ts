import { createRequire } from 'node:module';
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

/** What a theme can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Axe {
  run(page: Document, options: object): Promise<{ violations: Violation[] }>;
}
interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Read into the page once, however often it is looked through: that takes as long as looking. */
const AXE = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core').source as string;

async function violations(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(
    (runOnly) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      return axe.run(document, { resultTypes: ['violations'], ...(runOnly && { runOnly }) });
    },
    rules === 'all' ? null : COLOURS,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}
