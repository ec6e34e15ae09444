import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { LANGUAGES, pathOf } from './words';

const PATHS = [
  '/',
  '/shows',
  '/shows?seats=available',
  '/shows/calendar',
  '/shows/calendar?month=2099-01',
  '/shows/ballata-per-un-faro-spento',
  '/book/2',
  '/find-booking',
  '/ticket',
  '/pages/la-tua-visita',
  '/privacy',
  '/nowhere',
];
/** A small phone; a desk of 1280 px at 200 %; the desk itself. */
const WIDTHS = [320, 640, 1280];

const softly = expect.configure({ soft: true });

for (const language of LANGUAGES) {
  test(`nothing is out of reach: no page scrolls sideways, no target is small (${language})`, async ({ invite }) => {
    test.slow();
    const page = await invite(language);
    for (const path of PATHS) {
      await page.goto(pathOf(language, path));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const message = `${path} at ${width} px`;
        await softly.poll(() => sideways(page), { message }).toEqual([]);
        await softly.poll(() => smallTargets(page), { message }).toEqual([]);
      }
    }
  });
}

test('nothing moves for who asked for less motion', async ({ invite }) => {
  const page = await invite('it', { reducedMotion: 'reduce' });
  for (const path of PATHS) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const longest = await page.evaluate(() =>
      Math.max(
        0,
        ...[...document.querySelectorAll('*')].map((element) => {
          const { transitionDuration: change, animationDuration: motion } = getComputedStyle(element);
          return Math.max(...[change, motion].flatMap((all) => all.split(',').map(parseFloat)));
        }),
      ),
    );
    expect.soft(longest, path).toBeLessThan(0.001);
  }
});

test('a small target and a wide page are found', async ({ invite }) => {
  const page = await invite('it');
  await page.setContent('<a href="#" style="display:block;width:20px">x</a><div style="width:2000px">y</div>');
  expect(await smallTargets(page)).toHaveLength(1);
  expect(await sideways(page)).toHaveLength(1);
});

/** What makes the page wider than the window. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 30)}`);
  });
}

/** What can be pressed, is less than 44 px wide or high, and is no word of a sentence (WCAG 2.5.8 and 2.5.5). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // A link in a text, one that reaches over its whole row, and what only the keyboard meets.
    const apart = '.prose a, label a, az-season-row h3 a, az-skip-link a';
    return [...document.querySelectorAll('a, button, input:not(.mat-mdc-input-element), textarea')]
      .filter((element) => isShown(element) && !element.matches(apart))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (Math.round(width) < 44 || Math.round(height) < 44);
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 30)}`);
  });
}
