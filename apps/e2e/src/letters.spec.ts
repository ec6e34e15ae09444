import { expect, test } from './fixtures';
import { Parties } from './parties';
import { until } from './product/until';
import { fillForm, newAddress } from './visitor';
import { LANGUAGES, pathOf, wordsOf } from './words';

for (const language of LANGUAGES) {
  const words = wordsOf(language);

  test(`a mistyped address is mended in place, and the first link ends (${language})`, async ({ product, invite }) => {
    const parties = new Parties(product);
    const [wrong, right] = [newAddress(), newAddress()];
    const page = await invite(language);
    await page.goto(pathOf(language, `/book/${await parties.evening(20)}`));
    await fillForm(page, words, wrong);
    await page.getByRole('button', { name: words.request(2) }).click();
    const first = await parties.tokenFor(wrong, '/confirm');

    await page.getByRole('button', { name: words.wrongAddress }).click();
    const field = page.getByRole('textbox', { name: words.rightAddress });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(wrong);
    await field.fill(right);
    await page.getByRole('button', { name: words.sendThere }).click();
    await expect(page.getByRole('status').filter({ hasText: words.corrected })).toBeVisible();
    const masked = page.getByText(`${right[0]}•••@posta.example`);
    await expect(masked).toBeVisible();
    await page.reload();
    await expect(masked).toBeVisible();

    const second = await parties.tokenFor(right, '/confirm');
    await page.goto(pathOf(language, `/confirm#${first}`));
    await expect(page.getByRole('heading', { name: words.linkExpired })).toBeVisible();
    await page.goto('about:blank');
    await page.goto(pathOf(language, `/confirm#${second}`));
    await page.getByRole('button', { name: words.confirm(2) }).click();
    await expect(page.getByRole('heading', { name: words.confirmed })).toBeVisible();
    expect(await parties.statusOf(right)).toBe('confirmed');
    expect(await parties.lettersTo(wrong)).toHaveLength(1);
  });
}

const words = wordsOf('it');

test('the letter comes again after a minute', async ({ product, invite }) => {
  const parties = new Parties(product);
  const email = newAddress();
  const page = await invite('it');
  await page.clock.install();
  await page.goto(`/book/${await parties.evening(20)}`);
  await fillForm(page, words, email);
  await page.getByRole('button', { name: words.request(2) }).click();
  await expect(page.getByRole('button', { name: words.waitToSend })).toHaveAttribute('aria-disabled', 'true');
  await page.clock.fastForward('01:01');
  await page.getByRole('button', { name: words.sendAgain, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: words.sentAgain })).toBeVisible();
  await expect(page.getByRole('button', { name: words.waitToSend })).toBeVisible();
  const letters = await until(async () => {
    const both = await parties.lettersTo(email);
    return both.length > 1 ? both : undefined;
  }, 'a second letter');
  expect(letters).toHaveLength(2);
});

test('who lost the letters finds the booking, and nobody learns who has one', async ({ product, invite }) => {
  const parties = new Parties(product);
  const evening = await parties.evening(20);
  const [waiting, coming, stranger] = [
    await parties.pending(evening, 2),
    await parties.confirmed(evening, 2),
    newAddress(),
  ];
  const page = await invite('it');
  for (const address of [stranger, waiting.email, coming.email.toUpperCase()]) {
    await page.goto('/');
    await page.getByRole('contentinfo').getByRole('link', { name: words.findBooking }).click();
    await page.getByRole('textbox', { name: words.email }).fill(address);
    await page.getByRole('button', { name: words.sendLinks }).click();
    await expect(page.getByRole('heading', { name: words.lookInMail })).toBeFocused();
    await expect(page.getByText(words.ifThereIs(address))).toBeVisible();
  }
  const links = (email: string, path: string, count: number) =>
    until(async () => {
      const letters = await parties.lettersTo(email);
      return letters.filter(({ text }) => text?.includes(`${path}#`)).length === count || undefined;
    }, `${count} letters to ${email}`);
  await links(waiting.email, '/confirm', 2);
  await links(coming.email, '/ticket', 2);
  expect(await parties.lettersTo(stranger)).toEqual([]);
});

test('who comes too late takes the last seat, and has the ticket sent again', async ({ product, invite }) => {
  const parties = new Parties(product);
  const evening = await parties.evening(3);
  const slow = await parties.pending(evening, 2);
  await parties.confirmed(evening, 2);
  const page = await invite('it');
  await page.goto(`/confirm#${slow.confirmation}`);
  await page.getByRole('button', { name: words.takeTheLast }).click();
  await expect(page.getByRole('img', { name: words.qrCode })).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`/confirm#${slow.confirmation}`);
  await page.getByRole('button', { name: words.mailTicketAgain }).click();
  await expect(page.getByRole('status').filter({ hasText: words.ticketMailed })).toBeVisible();
});
