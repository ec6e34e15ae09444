import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from './fixtures';
import { Parties } from './parties';
import { readPng } from './pictures/png';
import { readQr } from './pictures/read-qr';
import { photographQr } from './visitor';
import { LANGUAGES, pathOf, wordsOf } from './words';

const words = wordsOf('it');

/** Everything that is written down in the browser, as text. */
const written = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return JSON.stringify([kept.flat().map(({ url }) => url), { ...localStorage }, { ...sessionStorage }]);
  });

test('a party that comes with fewer keeps its code, and frees the seats at once', async ({ product, invite }) => {
  const parties = new Parties(product);
  const evening = await parties.evening(4);
  const { manage } = await parties.confirmed(evening, 4);
  const page = await invite('it');
  await page.goto(`/ticket#${manage}`);
  const before = await readQr(await photographQr(page, words));
  await page.getByRole('button', { name: words.fewer }).click();
  await page.getByRole('button', { name: words.oneMore }).click();
  await page.getByRole('button', { name: words.giveBack(2) }).click();
  await expect(page.getByText(words.seatsBack(2))).toBeVisible();
  expect(await readQr(await photographQr(page, words))).toBe(before);
  await page.reload();
  await expect(page.getByRole('definition').filter({ hasText: /^2$/ })).toBeVisible();

  const other = await invite('it');
  await other.goto(`/book/${evening}`);
  await expect(other.getByRole('button', { name: words.request(2) })).toBeVisible();
});

for (const language of LANGUAGES) {
  const words = wordsOf(language);

  test(`opens in flight mode once it was opened, QR code included (${language})`, async ({ product, invite }) => {
    const parties = new Parties(product);
    const evening = await parties.evening(20);
    const [{ manage, email }, other] = [await parties.confirmed(evening, 2), await parties.confirmed(evening, 2)];
    const page = await invite(language);
    const open = async (token: string) => {
      await page.goto('about:blank');
      await page.goto(pathOf(language, `/ticket#${token}`));
    };
    await open(manage);
    const online = await readQr(await photographQr(page, words));
    await expect(page.getByText(words.keptHere)).toBeVisible();
    expect(await written(page)).not.toContain(manage);
    expect(await written(page)).not.toContain('Corradi');

    await page.context().setOffline(true);
    await open(manage);
    await expect(page.getByText(words.keptTicket)).toBeVisible();
    expect(await readQr(await photographQr(page, words))).toBe(online);
    await expect(page.getByRole('button', { name: words.cancelSeats })).toBeHidden();
    await open(other.manage);
    await expect(page.getByRole('heading', { name: words.noNetwork })).toBeVisible();

    await open(manage);
    await expect(page.getByText(words.keptTicket)).toBeVisible();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: words.cancelSeats }).click();
    await page.getByRole('button', { name: words.giveBack(2) }).click();
    await expect(page.getByRole('heading', { name: words.givenBack(2) })).toBeVisible();
    expect(await parties.statusOf(email)).toBe('cancelled');

    await page.context().setOffline(true);
    await open(manage);
    await expect(page.getByRole('heading', { name: words.noNetwork })).toBeVisible();
  });
}

test('opens in flight mode for who confirmed a moment ago, and after another visit', async ({ product, invite }) => {
  const parties = new Parties(product);
  const { confirmation, email } = await parties.pending(await parties.evening(20), 2);
  const page = await invite('it');
  await page.goto(`/confirm#${confirmation}`);
  await page.getByRole('button', { name: words.confirm(2) }).click();
  await expect(page.getByText(words.keptHere)).toBeVisible();
  const manage = await parties.tokenFor(email, '/ticket');
  for (const visit of ['/', '/shows']) {
    await page.goto(visit);
    await page.context().setOffline(true);
    await page.goto(`/ticket#${manage}`);
    await expect(page.getByText(words.keptTicket)).toBeVisible();
    await expect(page.getByRole('img', { name: words.qrCode })).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText(words.keptHere)).toBeVisible();
  }
});

test('is not kept when its holder says no, and no other page is kept at all', async ({ product, invite }) => {
  const parties = new Parties(product);
  const { manage, code } = await parties.confirmed(await parties.evening(20), 2);
  const page = await invite('it');
  await page.goto(`/ticket#${manage}`);
  await page.getByRole('button', { name: words.doNotKeep }).click();
  await expect.poll(() => written(page)).not.toContain(code);
  const workers = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  expect(workers).toEqual([`${product.url}/ticket`]);
  await page.context().setOffline(true);
  await expect(page.goto('/shows')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test('downloads as PDF', async ({ product, invite }) => {
  const parties = new Parties(product);
  const { manage, code } = await parties.confirmed(await parties.evening(20), 2);
  const page = await invite('it');
  await page.goto(`/ticket#${manage}`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.downloadPdf }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe(`${code}.pdf`);
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');
});

for (const format of ['A4', 'A6'] as const) {
  test(`is one page of ${format}, and its code can be read`, async ({ product, invite }) => {
    const parties = new Parties(product);
    const { manage } = await parties.confirmed(await parties.evening(20), 2);
    const page = await invite('it');
    await page.goto(`/ticket#${manage}`);
    const onScreen = await readQr(await photographQr(page, words));
    await page.emulateMedia({ media: 'print' });
    const code = page.getByRole('img', { name: words.qrCode });
    await expect.poll(async () => (await code.boundingBox())?.width).toBeCloseTo((44 / 25.4) * 96, 0);
    expect(await readQr(readPng(await page.screenshot({ fullPage: true })))).toBe(onScreen);
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    expect(paper.numPages).toBe(1);
  });
}
