import type { Page } from '@playwright/test';
import { answer, signIn, typeCode } from './door';
import { expect, test } from './fixtures';
import { openHouse, pair, pairingAddress } from './house';
import { houseWordsOf } from './house-words';
import { Parties } from './parties';
import { readPng } from './pictures/png';
import { LANGUAGES, pathOf, wordsOf } from './words';

const words = wordsOf('it');
const house = houseWordsOf('it');
const LEFT = 'Ingresso sinistro';

test('a volunteer’s phone, from the code on the screen to the end of the evening', async ({
  product,
  evidence,
  invite,
}) => {
  test.slow();
  const parties = new Parties(product);
  const evening = await parties.evening(20, '1 hour');
  const party = await parties.confirmed(evening, 2);
  const late = await parties.confirmed(evening, 3);
  const manager = await invite('it', { viewport: { width: 1280, height: 900 } });
  const phone = await invite('it');

  await test.step('the house manager shows the code, the phone opens it', async () => {
    await signIn(manager, 'it', words, 'boxoffice');
    await openHouse(manager, 'it', house, evening);
    const address = await pairingAddress(manager, house);
    expect(address).toMatch(new RegExp(`^${product.url}/door/pair#[\\w-]{43}$`));
    evidence.secret('pairing code', address);
    await pair(phone, address, house, LEFT);
    await expect(phone).toHaveURL(`${product.url}/door/${evening}`);
    await phone.goto('/door');
    await expect(phone).toHaveURL(`${product.url}/door/${evening}`);
  });

  await test.step('it lets somebody in, and the house manager reads who did', async () => {
    await typeCode(phone, words, party.code);
    await expect(answer(phone, words.valid)).toBeVisible();
    await phone.getByRole('button', { name: words.letIn(2) }).click();
    await expect(manager.getByRole('status').filter({ hasText: /2\s*di 5 dentro/ })).toBeVisible();
    const device = manager.getByRole('listitem').filter({ has: manager.getByText(house.online) });
    await expect(device).toContainText(LEFT);
    await expect(device).toContainText('2 persone');
  });

  await test.step('it may not do what the house manager does', async () => {
    const refused = await phone.evaluate(async (id) => {
      const paths = ['house', 'devices', 'conflicts', 'scans', 'guests'];
      const answers = paths.map((path) => fetch(`/api/check-ins/performances/${id}/${path}/`));
      return (await Promise.all(answers)).map(({ status }) => status);
    }, evening);
    expect(refused).toEqual([403, 403, 403, 403, 403]);
  });

  await test.step('it is disconnected, and out', async () => {
    await manager.getByRole('button', { name: house.disconnect(LEFT) }).click();
    await manager.getByRole('button', { name: house.disconnectNow }).click();
    await expect(manager.getByText(house.disconnected)).toBeVisible();
    await phone.reload();
    await expect(phone).toHaveURL(new RegExp('/sign-in'));
  });

  await test.step('a guest without a phone comes in by name, others without a booking', async () => {
    await manager.goto(`/door/${evening}/guests`);
    await manager.getByRole('searchbox', { name: house.surname }).fill('corr');
    await manager
      .getByRole('listitem')
      .filter({ hasText: late.code })
      .getByRole('button', { name: house.letIn('Piero Corradi') })
      .click();
    await expect(answer(manager, words.valid)).toContainText(late.code);
    await manager.getByRole('button', { name: words.letIn(3) }).click();
    await expect(answer(manager, words.valid)).toBeHidden();

    await manager.goto(`/door/${evening}/walk-up`);
    await manager.getByRole('button', { name: words.oneMore }).click();
    await manager.getByRole('button', { name: words.letIn(2) }).click();
    await expect(manager.getByRole('heading', { name: words.letInNow(2) })).toBeVisible();
  });

  await test.step('the paper list knows everybody, the log every code', async () => {
    await manager.goto(`/door/${evening}/list`);
    for (const { code } of [party, late]) await expect(manager.getByRole('row', { name: code })).toBeVisible();
    await manager.goto(`/door/${evening}/scans`);
    await expect(manager.getByRole('row').filter({ hasText: LEFT }).first()).toBeVisible();
  });

  await test.step('the evening is closed with its report, and opened again', async () => {
    await openHouse(manager, 'it', house, evening);
    await manager.getByRole('button', { name: house.close }).click();
    await manager.getByRole('button', { name: house.closeNow }).click();
    await expect(manager.getByRole('heading', { name: house.howItWent })).toBeVisible();
    const figure = (name: string) => manager.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) });
    await expect(figure(house.came).locator('+ dd')).toHaveText('7');
    await expect(figure(house.noShows).locator('+ dd')).toContainText('0');
    await expect(manager.getByRole('button', { name: house.reopen })).toBeVisible();
  });

  // Out of the way of who comes next, and opens the next evening.
  await parties.over(evening);
  expect(evidence.leaks()).toEqual([]);
  expect(evidence.faults).toEqual([]);
});

test('a code that was renewed pairs nobody, and says so', async ({ product, invite }) => {
  const parties = new Parties(product);
  const evening = await parties.evening(20, '1 hour');
  const manager = await invite('it');
  await signIn(manager, 'it', words, 'boxoffice');
  await openHouse(manager, 'it', house, evening);
  const before = await pairingAddress(manager, house);
  await manager.getByRole('button', { name: house.newCode }).click();
  await manager.getByRole('button', { name: house.makeNewCode }).click();
  await expect.poll(() => pairingAddress(manager, house)).not.toBe(before);
  const phone = await invite('it');
  await pair(phone, before, house, LEFT);
  await expect(phone.getByRole('heading', { name: house.unknownCode })).toBeVisible();
  await pair(phone, await pairingAddress(manager, house), house, LEFT);
  await expect(phone).toHaveURL(`${product.url}/door/${evening}`);
  await parties.over(evening);
});

test('practice: every fake ticket before the camera, and the API hears of none', async ({ camera, invite }) => {
  const tickets = await invite('it');
  await tickets.goto('/door/practice/tickets');
  camera.showNothing();
  const phone = await invite('it', { permissions: ['camera'] });
  const asked: string[] = [];
  phone.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/api\/(?!company)/.test(pathname)) asked.push(pathname);
  });
  await phone.goto('/door/practice');
  for (const [ticket, title] of Object.values(house.lessons)) {
    camera.show(readPng(await tickets.getByRole('img', { name: house.fakeQr(ticket) }).screenshot()));
    await expect(answer(phone, title)).toBeVisible();
    camera.showNothing();
    const letIn = phone.getByRole('button', { name: words.letIn(3) });
    await (title === words.valid ? letIn : phone.getByRole('button', { name: words.scanNext })).click();
    await expect(answer(phone, title)).toBeHidden();
  }
  await expect(phone.getByText(house.practised(3))).toBeVisible();
  expect(asked).toEqual([]);
});

for (const language of LANGUAGES) {
  const words = wordsOf(language);

  test(`opens and scans with the network cut from the start (${language})`, async ({ product, camera, invite }) => {
    const parties = new Parties(product);
    const evening = await parties.evening(20, '1 hour');
    const party = await parties.confirmed(evening, 2);
    camera.showNothing();
    const page = await invite(language, { permissions: ['camera'] });
    const context = page.context();
    await signIn(page, language, words);
    await page.goto(pathOf(language, `/door/${evening}`));
    await expect.poll(() => packs(page)).toBe(1);
    const kept = (path: string) => page.evaluate(async (name) => !!(await (await caches.open(name)).match(name)), path);
    await expect.poll(() => kept(pathOf(language, '/door'))).toBe(true);

    await page.close();
    await context.setOffline(true);
    const again = await context.newPage();
    await again.goto(pathOf(language, '/door'));
    await again.getByRole('link', { name: words.openDoor }).click();
    camera.show(party.qr);
    await expect(answer(again, words.valid)).toContainText(words.people);
    camera.showNothing();
    await again.getByRole('button', { name: words.letIn(2) }).click();

    await again.goto(pathOf(language, '/door/practice'));
    await expect(again.getByRole('heading', { name: houseWordsOf(language).practice })).toBeAttached();
    await parties.over(evening);
  });

  test(`can be installed (${language})`, async ({ product, invite }) => {
    const page = await invite(language);
    await page.goto(pathOf(language, '/sign-in'));
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    const manifest = (await answer.json()) as {
      start_url: string;
      lang: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest).toMatchObject({ start_url: pathOf(language, '/door'), lang: language });
    for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
      const { width, height } = readPng(await (await page.request.get(product.url + src)).body());
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
}

/** How many evenings this browser could go on with by itself. */
const packs = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const name = 'azionelab-door';
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return 0;
    return new Promise<number>((done) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        const counting = opening.result.transaction('packs').objectStore('packs').count();
        counting.onsuccess = () => {
          opening.result.close();
          done(counting.result);
        };
      };
    });
  });
