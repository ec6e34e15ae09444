import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { readPng } from './pictures/png';
import { type Language, pathOf, type Words } from './words';

export const GUEST = 'Maria Rossi';

/** An address that nobody else has used. */
export const newAddress = (): string => `${Math.random().toString(36).slice(2)}@posta.example`;

/** From the home page to the form of the first evening that can be booked: tonight's. */
export async function chooseTonight(page: Page, language: Language, words: Words): Promise<void> {
  await page.goto(pathOf(language, '/'));
  await page.getByRole('link', { name: words.aboutTheShow }).click();
  await page.getByRole('region', { name: words.evenings }).getByRole('link', { name: words.book }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: words.yourSeats })).toBeVisible();
}

/** Fills the form in as it stands, without sending it. */
export async function fillForm(page: Page, words: Words, email: string): Promise<void> {
  await page.getByRole('textbox', { name: words.name }).fill(GUEST);
  await page.getByRole('textbox', { name: words.email }).fill(email);
  await page.getByRole('checkbox', { name: words.privacy }).check();
}

/** The newest mail to an address, found on the mailbox page as a person would. */
export async function openMail(page: Page, email: string, subject: RegExp): Promise<FrameLocator> {
  const row = page.getByRole('link', { name: email }).filter({ hasText: subject });
  await expect(async () => {
    await page.goto('/dev/mailbox');
    await expect(row.first()).toBeVisible({ timeout: 250 });
  }).toPass({ timeout: 30_000 });
  await row.first().click();
  return page.frameLocator('iframe[title="HTML part"]');
}

/** Follows a link of a mail, which opens a tab of its own. @returns the tab and the address that stands in the mail */
export async function follow(page: Page, link: Locator): Promise<{ tab: Page; address: string }> {
  const address = (await link.getAttribute('href')) ?? '';
  const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await tab.waitForLoadState();
  return { tab, address };
}

/** The QR code as it stands on the screen. */
export async function photographQr(page: Page, words: Words) {
  const code = page.getByRole('img', { name: words.qrCode });
  await expect(code).toBeVisible();
  return readPng(await code.screenshot());
}
