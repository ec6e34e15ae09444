import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Parties } from './parties';
import { fillForm, GUEST, newAddress } from './visitor';
import { wordsOf } from './words';

const words = wordsOf('it');

/** Opens a page with a form while its script takes some seconds to come. */
async function openSlowly(page: Page, path: string): Promise<void> {
  await page.route(/\/main-[^/]*\.js$/, async (route) => {
    await new Promise((come) => setTimeout(come, 3000));
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.getByRole('textbox').first().waitFor();
  expect(await isAwake(page)).toBe(false);
}

/** True once the page that the server sent is the application's. */
const isAwake = (page: Page) => page.evaluate(() => document.querySelector('[ngh]') === null);

test('nothing that is typed or clicked before the script has come is lost', async ({ product, invite }) => {
  const email = newAddress();
  const page = await invite('it');
  await openSlowly(page, `/book/${await new Parties(product).evening(20)}`);
  await fillForm(page, words, email);
  await page.getByRole('button', { name: words.oneMore }).click();
  const notes = page.getByRole('textbox', { name: words.notes });
  await notes.pressSequentially('Un posto vicino all’uscita, per favore', { delay: 100 });
  await expect.poll(() => isAwake(page)).toBe(true);
  await expect(notes).toBeFocused();
  await page.getByRole('button', { name: words.request(3) }).click();
  await expect(page.getByRole('heading', { name: words.openYourMail })).toBeVisible();
  const [row] = await product.sql('SELECT name, party_size, notes FROM reservations WHERE email = $1', [email]);
  expect(row).toEqual({ name: GUEST, party_size: 3, notes: 'Un posto vicino all’uscita, per favore' });
});

test('a form that is sent before the script has come is sent when it has', async ({ product, invite }) => {
  const email = newAddress();
  const page = await invite('it');
  await openSlowly(page, `/book/${await new Parties(product).evening(20)}`);
  await fillForm(page, words, email);
  await page.getByRole('button', { name: words.request(2) }).click();
  expect(await isAwake(page)).toBe(false);
  await expect(page.getByRole('heading', { name: words.openYourMail })).toBeVisible();
  expect(await new Parties(product).statusOf(email)).toBe('pending');
});

test('an address that is given before the script has come is looked for when it has', async ({ invite }) => {
  const email = newAddress();
  const page = await invite('it');
  await openSlowly(page, '/find-booking');
  await page.getByRole('textbox', { name: words.email }).fill(email);
  await page.getByRole('button', { name: words.sendLinks }).click();
  expect(await isAwake(page)).toBe(false);
  await expect(page.getByText(words.ifThereIs(email))).toBeVisible();
});
