import { expect, type Locator, type Page } from '@playwright/test';
import { PASSWORD, type Product } from './product/product';
import { type Language, pathOf, type Words } from './words';

/** Signs in one of the demo staff, on the way to the door. */
export async function signIn(page: Page, language: Language, words: Words, who = 'door'): Promise<void> {
  await page.goto(pathOf(language, '/sign-in?next=/door'));
  await page.getByRole('textbox', { name: words.email }).fill(`${who}@demo.azionelab.test`);
  await page.getByRole('textbox', { name: words.password }).fill(PASSWORD);
  await page.getByRole('button', { name: words.signIn }).click();
  await expect(page).toHaveURL(new RegExp(`${pathOf(language, '/door')}$`));
}

/** Opens the door of tonight's show, the one that is told as open. */
export async function openTonight(page: Page, words: Words): Promise<void> {
  await page.getByRole('link', { name: words.openDoor }).first().click();
  await expect(counter(page, words)).toBeVisible();
}

/** What the door says about a ticket. */
export const answer = (page: Page, title: string): Locator => page.getByRole('alert', { name: title, exact: true });

const counter = (page: Page, words: Words): Locator => page.getByRole('status').filter({ hasText: words.inside });

/** How many are inside, as the screen has it. */
export async function inside(page: Page, words: Words): Promise<number> {
  const text = await counter(page, words).first().innerText();
  return Number(words.inside.exec(text)?.[1]);
}

/** The same once the screen knows of those, too, who are inside beyond their tickets: by the ledger. */
export async function insideByLedger(page: Page, words: Words, { sql }: Product): Promise<number> {
  const performance = /\/door\/(\d+)/.exec(page.url())?.[1];
  const [row] = await sql<{ inside: number }>(
    `SELECT greatest((SELECT sum(admitted) FROM check_ins WHERE performance_id = $1),
       (SELECT sum(seats) FROM arrivals WHERE performance_id = $1 AND undone_at IS NULL), 0)::int AS inside`,
    [performance],
  );
  await expect.poll(() => inside(page, words)).toBe(row?.inside);
  return row?.inside as number;
}

/** Types a booking code on a phone. */
export async function typeCode(page: Page, words: Words, code: string): Promise<void> {
  await page.getByRole('button', { name: words.typeCode }).click();
  await page.getByRole('main').getByRole('textbox', { name: words.typeCode }).fill(code);
}
