import type { Page } from '@playwright/test';
import type { Invite } from '../fixtures';
import type { Parties } from '../parties';
import type { Camera } from '../pictures/camera';
import type { Product } from '../product/product';
import { type Language, pathOf, type Words } from '../words';

/** What is done with a screen when it is there: looked through, or photographed. */
export type Look = (screen: string, page: Page) => Promise<void>;

/** What it takes to lead to screens. */
export interface Scene {
  language: Language;
  words: Words;
  product: Product;
  parties: Parties;
  camera: Camera;
  invite: Invite;
  look: Look;
}

/** Opens an address anew, whatever is shown now, and waits for its heading. */
export async function open({ language }: Scene, page: Page, path: string): Promise<void> {
  const address = pathOf(language, path);
  const [document = ''] = address.split('#', 1);
  // What stands behind the # alone does not open it anew; and another page between two of one site takes another process.
  if (page.url().split('#', 1)[0]?.endsWith(document)) await page.goto('about:blank');
  await page.goto(address);
  await settled(page);
}

/** Waits until the page has its heading and its letters. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/**
 * Shows the page in a theme, at once: with transitions, however short, a colour takes a frame to reach each next element that
 * inherits it.
 */
export async function paint(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(() => {
    if (document.adoptedStyleSheets.length) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { transition: none !important }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    const moving = () =>
      document.getAnimations().some(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    do await new Promise(requestAnimationFrame);
    while (moving());
  });
}

/** The screens of the staff are always dark, because a door is. */
export const isDark = (screen: string): boolean => /^(door|sign-in)/.test(screen);
