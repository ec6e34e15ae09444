import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, PHONE, test } from '../fixtures';
import { Parties } from '../parties';
import { withFewColours } from '../pictures/few-colours';
import { readPng } from '../pictures/png';
import { at } from '../product/root';
import { LANGUAGES, wordsOf } from '../words';
import { writeAlbum } from './album';
import { MOCKS } from './mocks';
import { isDark, paint } from './scene';
import { SCENES } from './scenes';

const FOLDER = at('docs/screens');
const LARGEST = 150_000;
const DESK = { width: 1280, height: 800 };
/** Those that are photographed in English too. */
const MAIN = [
  'home',
  'shows',
  'show',
  'book',
  'check-your-email',
  'confirm',
  'ticket',
  'sign-in',
  'door-choose',
  'door-scan',
  'door-valid',
  'door-inside',
];

/** The door opens in the morning, so that tonight is an evening whenever the pictures are taken. */
test.use({ settings: { CHECK_IN_OPENS_MINUTES: String(20 * 60) } });

test.beforeAll(async ({ product }) => {
  await product.sql(
    `UPDATE performances SET starts_at = evening.at
     FROM (SELECT ((now() AT TIME ZONE 'Europe/Rome')::date + time '20:45') AT TIME ZONE 'Europe/Rome' AS at) evening
     WHERE id = $1 AND evening.at BETWEEN now() + interval '1 hour' AND now() + interval '20 hours'`,
    [(await new Parties(product).tonight()).id],
  );
  await mkdir(FOLDER, { recursive: true });
});

for (const [name, play] of Object.entries(SCENES)) {
  for (const language of LANGUAGES) {
    test(`${name} (${language})`, async ({ product, camera, invite }) => {
      const look = async (screen: string, page: Page) => {
        expect(Object.keys(MOCKS)).toContain(screen);
        if (language !== 'it' && !MAIN.includes(screen)) return;
        const before = page.viewportSize() ?? DESK;
        await page.waitForLoadState('networkidle');
        for (const size of [PHONE, DESK]) {
          await page.setViewportSize(size);
          for (const theme of isDark(screen) ? (['dark'] as const) : (['light', 'dark'] as const)) {
            await paint(page, theme);
            if (!isDark(screen)) await unfold(page);
            const picture = await page.screenshot({ scale: 'css' });
            await writeFile(join(FOLDER, `${screen}-${language}-${size.width}-${theme}.png`), small(picture));
          }
        }
        await page.setViewportSize(before);
      };
      await play({ language, words: wordsOf(language), product, parties: new Parties(product), camera, invite, look });
    });
  }
}

test('the album', () => writeAlbum(FOLDER));

/** Makes the window as high as the page: what sticks to its edge then stands where the page ends. */
async function unfold(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? DESK.width, height });
}

/** As few colours as it takes for a small file. */
function small(png: Buffer): Buffer {
  const picture = readPng(png);
  const sizes = [256, 128, 64, 32].map((colours) => () => withFewColours(picture, colours));
  for (const write of sizes) {
    const smaller = write();
    if (smaller.length < LARGEST) return smaller;
  }
  throw new Error('A picture is too large for the documents.');
}
