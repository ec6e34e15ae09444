import { expect, test } from './fixtures';
import { tabTo } from './keyboard';
import { Parties } from './parties';
import { GUEST, newAddress } from './visitor';
import { takenOver } from './wake';
import { wordsOf } from './words';

const words = wordsOf('it');

test('the keyboard alone books, confirms, comes with fewer and gives back', async ({ product, invite }) => {
  const parties = new Parties(product);
  const email = newAddress();
  const page = await invite('it');
  const press = async (role: 'link' | 'button' | 'checkbox', name: string | RegExp, key = 'Enter') => {
    await tabTo(page, role, name);
    await page.keyboard.press(key);
  };

  await test.step('books', async () => {
    await page.goto('/');
    await press('link', words.aboutTheShow);
    await expect(page.getByRole('region', { name: words.evenings })).toBeVisible();
    await press('link', words.book);
    await expect(page.getByRole('heading', { level: 1, name: words.yourSeats })).toBeVisible();
    // A click that comes too early is made up for; another key is not, and whoever presses it sees that.
    await takenOver(page);
    await press('button', words.oneMore, 'ArrowUp');
    await tabTo(page, 'textbox', words.name);
    await page.keyboard.type(GUEST);
    await tabTo(page, 'textbox', words.email);
    await page.keyboard.type(email);
    await press('checkbox', words.privacy, 'Space');
    await press('button', words.request(3));
    await expect(page.getByRole('heading', { level: 1, name: words.openYourMail })).toBeVisible();
    expect(await parties.statusOf(email)).toBe('pending');
  });

  await test.step('confirms', async () => {
    await page.goto(`/confirm#${await parties.tokenFor(email, '/confirm')}`);
    await expect(page.getByRole('heading', { name: words.doYouConfirm(3) })).toBeVisible();
    await press('button', words.confirm(3));
    await expect(page.getByRole('img', { name: words.qrCode })).toBeVisible();
  });

  await test.step('comes with fewer', async () => {
    await press('button', words.fewer);
    const question = page.getByRole('heading', { name: words.giveBackQuestion(1) });
    await expect(question).toBeFocused();
    await press('button', words.giveBack(1));
    await expect(page.getByText(words.seatsBack(1))).toBeVisible();
  });

  await test.step('gives back', async () => {
    await press('button', words.cancelSeats);
    await expect(page.getByRole('heading', { name: words.giveBackQuestion(2) })).toBeFocused();
    await press('button', words.giveBack(2));
    await expect(page.getByRole('heading', { name: words.givenBack(2) })).toBeFocused();
    expect(await parties.statusOf(email)).toBe('cancelled');
  });
});
