import { answer, openTonight, signIn, typeCode } from './door';
import { expect, test } from './fixtures';
import { Parties } from './parties';
import { chooseTonight, fillForm, GUEST, newAddress } from './visitor';
import { wordsOf } from './words';

const words = wordsOf('it');

test('a scanner that opens the link of a letter, scripts and all, confirms nothing', async ({ product, invite }) => {
  const parties = new Parties(product);
  const { confirmation, email } = await parties.pending((await parties.tonight()).id, 2);
  const scanner = await invite('it');
  for (const method of ['HEAD', 'GET']) await scanner.request.fetch('/confirm', { method });
  await scanner.goto(`/confirm#${confirmation}`);
  await expect(scanner.getByRole('button', { name: words.confirm(2) })).toBeVisible();
  await scanner.reload();
  await scanner.waitForLoadState('networkidle');
  expect(await parties.statusOf(email)).toBe('pending');

  const visitor = await invite('it');
  await visitor.goto(`/confirm#${confirmation}`);
  await visitor.getByRole('button', { name: words.confirm(2) }).click();
  await expect(visitor.getByRole('heading', { name: words.confirmed })).toBeVisible();
  expect(await parties.statusOf(email)).toBe('confirmed');
});

test('who cancels from the ticket is not let in', async ({ product, invite }) => {
  const parties = new Parties(product);
  const { code, manage } = await parties.confirmed((await parties.tonight()).id, 3);
  const visitor = await invite('it');
  await visitor.goto(`/ticket#${manage}`);
  await visitor.getByRole('button', { name: words.cancelSeats }).click();
  await visitor.getByRole('button', { name: words.giveBack(3) }).click();
  await expect(visitor.getByRole('heading', { name: words.givenBack(3) })).toBeVisible();
  await expect(visitor.getByRole('img', { name: words.qrCode })).toBeHidden();

  const door = await invite('it', { permissions: ['camera'] });
  await signIn(door, 'it', words);
  await openTonight(door, words);
  await typeCode(door, words, code);
  await expect(answer(door, words.cancelled)).toBeVisible();
  await expect(door.getByRole('button', { name: words.letIn(3) })).toBeHidden();
});

test('the door without a camera lets in a part of a party by its typed code', async ({ product, invite }) => {
  const parties = new Parties(product);
  const { code } = await parties.confirmed((await parties.tonight()).id, 3);
  const door = await invite('it', { permissions: ['camera'] });
  await signIn(door, 'it', words);
  await openTonight(door, words);
  await typeCode(door, words, code.toLowerCase().replace('-', ''));
  await expect(answer(door, words.valid)).toContainText(code);
  await door.getByRole('button', { name: words.oneFewer }).click();
  await door.getByRole('button', { name: words.letIn(2) }).click();
  await typeCode(door, words, code);
  await expect(answer(door, words.valid)).toContainText(words.partly(2, 3));
});

test('who was too slow keeps what was typed, and can ask for what is left', async ({ product, invite }) => {
  const parties = new Parties(product);
  const evening = await parties.evening(4);
  const email = newAddress();
  const page = await invite('it');
  await page.goto(`/book/${evening}`);
  await page.getByRole('button', { name: words.oneMore }).click();
  await fillForm(page, words, email);
  await page.getByRole('textbox', { name: words.notes }).fill('Un posto vicino all’uscita');
  await parties.confirmed(evening, 2);
  await page.getByRole('button', { name: words.request(3) }).click();

  const problem = page.getByRole('alert').filter({ hasText: words.someoneFirst });
  await expect(problem).toContainText(words.seatsWereLeft(2, 3));
  await expect(page.getByRole('textbox', { name: words.name })).toHaveValue(GUEST);
  await expect(page.getByRole('textbox', { name: words.email })).toHaveValue(email);
  await expect(page.getByRole('textbox', { name: words.notes })).toHaveValue('Un posto vicino all’uscita');
  await expect(page.getByRole('checkbox', { name: words.privacy })).toBeChecked();
  await page.getByRole('button', { name: words.request(2) }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.openYourMail })).toBeVisible();
});

test('a form that is sent too early says what is missing, and takes the visitor there', async ({ invite }) => {
  const page = await invite('en');
  const english = wordsOf('en');
  await chooseTonight(page, 'en', english);
  await page.getByRole('button', { name: english.request(2) }).click();
  const summary = page.getByRole('alert').filter({ has: page.getByRole('link') });
  await expect(summary.getByRole('link')).toHaveCount(3);
  await summary.getByRole('link').first().click();
  await expect(page.getByRole('textbox', { name: english.name })).toBeFocused();
});
