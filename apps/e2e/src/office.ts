import { expect, type Page } from '@playwright/test';
import { PASSWORD } from './product/product';
import { type Language, pathOf, wordsOf } from './words';

/** Signs in one of the demo staff, who lands in the office. */
export async function signInToOffice(page: Page, language: Language, who = 'admin'): Promise<void> {
  const words = wordsOf(language);
  await page.goto(pathOf(language, '/sign-in?next=/admin'));
  await page.getByRole('textbox', { name: words.email }).fill(`${who}@demo.azionelab.test`);
  await page.getByRole('textbox', { name: words.password }).fill(PASSWORD);
  await page.getByRole('button', { name: words.signIn }).click();
  await expect(page).toHaveURL(new RegExp(`${pathOf(language, '/admin')}$`));
}
