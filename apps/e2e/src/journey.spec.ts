import { answer, inside, insideByLedger, openTonight, signIn } from './door';
import { Evidence } from './evidence';
import { expect, test } from './fixtures';
import { readQr } from './pictures/read-qr';
import { chooseTonight, fillForm, follow, newAddress, openMail, photographQr } from './visitor';
import { LANGUAGES, pathOf, wordsOf } from './words';

const CONFIRM_SUBJECT = /Conferma i tuoi posti|Confirm your seats/;
const TICKET_SUBJECT = /Il tuo biglietto|Your ticket/;

for (const language of LANGUAGES) {
  const words = wordsOf(language);

  test(`the whole way, once: book, confirm, walk in (${language})`, async ({ product, camera, evidence, invite }) => {
    const email = newAddress();
    const visitor = await invite(language);

    const { tab, ticket } = await test.step('a visitor books and confirms by mail', async () => {
      await chooseTonight(visitor, language, words);
      await fillForm(visitor, words, email);
      await visitor.getByRole('button', { name: words.request(2) }).click();
      await expect(visitor.getByRole('heading', { level: 1, name: words.openYourMail })).toBeVisible();

      const mail = await openMail(visitor, email, CONFIRM_SUBJECT);
      const { tab, address } = await follow(visitor, mail.getByRole('link', { name: words.toConfirmPage }));
      evidence.secret('confirmation token', address);
      await expect(tab.getByRole('heading', { name: words.doYouConfirm(2) })).toBeVisible();
      await expect(tab).toHaveURL(product.url + pathOf(language, '/confirm'));

      await tab.getByRole('button', { name: words.confirm(2) }).click();
      await expect(tab.getByRole('heading', { level: 1, name: words.confirmed })).toBeVisible();
      evidence.secret('manage token', tab.url());
      return { tab, ticket: await photographQr(tab, words) };
    });

    await test.step('the QR code on the screen is an address of the site', async () => {
      const text = await readQr(ticket);
      expect(text).toMatch(new RegExp(`^${product.url}${pathOf(language, '/t')}#[\\w-]{43}$`));
      evidence.secret('check-in token', text);
    });

    await test.step('the ticket is in the mail too', async () => {
      const mail = await openMail(visitor, email, TICKET_SUBJECT);
      const link = mail.getByRole('link', { name: words.toTicket });
      await expect(link).toHaveAttribute('href', tab.url());
      await expect(mail.getByRole('img', { name: words.qrCode })).toBeVisible();
    });

    const door = await invite(language, { permissions: ['camera'] });
    await test.step('the door lets the party in', async () => {
      camera.showNothing();
      await signIn(door, language, words);
      await openTonight(door, words);
      const before = await insideByLedger(door, words, product);
      camera.show(ticket);
      await expect(answer(door, words.valid)).toContainText(words.people);
      await door.getByRole('button', { name: words.letIn(2) }).click();
      await expect(door.getByText(words.letInNow(2), { exact: true })).toBeVisible();
      await expect.poll(() => inside(door, words)).toBe(before + 2);
    });

    await test.step('a second scan is refused with the time of the first', async () => {
      const refusal = answer(door, words.alreadyInside);
      await expect(refusal).toBeVisible();
      const [row] = await product.sql<{ at: string; by: string }>(
        `SELECT to_char(c.checked_in_at AT TIME ZONE 'Europe/Rome', 'HH24:MI') AS at, u.name AS by
         FROM check_ins c JOIN reservations r ON r.id = c.reservation_id JOIN users u ON u.id = c.checked_in_by
         WHERE r.email = $1`,
        [email],
      );
      const fact = (label: string) => refusal.getByRole('term').filter({ hasText: label }).locator('+ dd');
      await expect(fact(words.enteredAt)).toHaveText(row?.at ?? 'nobody was let in');
      await expect(fact(words.letInBy)).toHaveText(row?.by ?? 'nobody let anyone in');
      camera.showNothing();
      await door.getByRole('button', { name: words.scanNext }).click();
      await expect(refusal).toBeHidden();
    });

    expect(evidence.leaks()).toEqual([]);
    expect(evidence.faults).toEqual([]);
    expect(
      evidence.addresses.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(product.url)),
    ).toEqual([]);
  });
}

test('control: a token that is planted in an address or in the log is found there', async ({ product, invite }) => {
  const planted = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64url');
  expect(product.log.join('')).toContain('"msg"');
  const log = [...product.log];
  const evidence = new Evidence(log);
  evidence.secret('planted token', planted);
  const page = await invite('it');
  evidence.watch(page.context());
  await page.goto('/shows');
  expect(evidence.leaks()).toEqual([]);
  await page.goto(`/shows/${planted}`);
  expect(evidence.leaks()).toContain(`planted token in the address ${product.url}/shows/${planted}`);
  const line = JSON.stringify({ msg: Buffer.from(planted, 'base64url').toString('hex') });
  log.push(line);
  expect(evidence.leaks()).toContain(`planted token in the log: ${line}`);
});
