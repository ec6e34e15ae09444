import { expect, type Page } from '@playwright/test';
import type { HouseWords } from './house-words';
import { readPng } from './pictures/png';
import { readQr } from './pictures/read-qr';
import { type Language, pathOf } from './words';

/** Opens the house manager's screen; whoever looks is signed in. */
export async function openHouse(page: Page, language: Language, words: HouseWords, evening: number): Promise<void> {
  await page.goto(pathOf(language, `/door/${evening}/house`));
  await expect(page.getByRole('heading', { level: 1, name: words.house })).toBeVisible();
}

/** The pairing address, read off the screen as a phone's camera reads it. */
export async function pairingAddress(page: Page, words: HouseWords): Promise<string> {
  const show = page.getByRole('button', { name: words.showCode });
  const code = page.getByRole('img', { name: words.pairingCode });
  await show.or(code).waitFor();
  if (await show.isVisible()) await show.click();
  await expect(code).toBeVisible();
  return (await readQr(readPng(await code.screenshot()))) ?? 'no code that can be read';
}

/** What a volunteer does with the address: says where the phone stands, and is at the door. */
export async function pair(page: Page, address: string, words: HouseWords, name: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('textbox', { name: words.whereAreYou }).fill(name);
  await page.getByRole('button', { name: words.connect, exact: true }).click();
}
