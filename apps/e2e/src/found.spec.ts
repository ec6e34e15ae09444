import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { faultsOf, SentPage } from './found/read-page';
import { Parties } from './parties';
import type { Product } from './product/product';
import { wake } from './wake';
import { LANGUAGES, type Language, pathOf, wordsOf } from './words';

const SHOW = '/shows/ballata-per-un-faro-spento';
/** What the server renders, for whoever comes. */
const PAGES = ['/', '/shows', '/shows/calendar', SHOW, '/book/2', '/pages/la-tua-visita', '/privacy', '/accessibility'];

/** Pages of one task that may be found: they show nothing of anybody. */
const LISTED = ['/ticket', '/find-booking'];

/** The settings' address, whatever the request says. */
const whole = (product: Product, language: Language, path: string) =>
  product.url + (path === '/' && language === 'en' ? '/en/' : pathOf(language, path));

for (const language of LANGUAGES) {
  test(`every page is valid HTML, and says what it is (${language})`, async ({ product, request }) => {
    const titles = new Set<string>();
    for (const path of PAGES) {
      const page = await SentPage.fetch(request, whole(product, language, path));
      await test.step(path, async () => {
        expect.soft(page.status).toBe(200);
        expect.soft(page.language).toBe(language);
        expect.soft(await page.faults()).toEqual([]);
        expect.soft(page.meta('description')?.length).toBeGreaterThan(20);
        expect.soft(page.meta('robots')).toBeUndefined();
        titles.add(page.title ?? '');
      });
    }
    expect(titles.size).toBe(PAGES.length);
  });

  test(`every page has one address, and leads to itself in each language (${language})`, async ({
    product,
    request,
  }) => {
    for (const path of [...PAGES, '/shows/calendar?month=2099-01']) {
      const page = await SentPage.fetch(request, whole(product, language, `${path}`));
      await test.step(path, async () => {
        if (path.includes('month')) {
          expect.soft([page.meta('robots'), page.links('canonical')]).toEqual(['noindex', []]);
          return;
        }
        const translations = page.links('alternate').filter(({ hreflang }) => hreflang);
        const alternates = translations.map(({ hreflang, href }) => [hreflang, href]);
        const own = whole(product, language, path);
        expect.soft(page.links('canonical').map(({ href }) => href)).toEqual([own]);
        expect.soft(page.meta('og:url')).toBe(own);
        expect.soft(Object.fromEntries(alternates)).toEqual({
          it: whole(product, 'it', path),
          en: whole(product, 'en', path),
          'x-default': whole(product, 'it', path),
        });
      });
    }
  });

  test(`pages of one task are valid too, and what a letter opens is not to be found (${language})`, async ({
    invite,
    product,
  }) => {
    const parties = new Parties(product);
    const tonight = (await parties.tonight()).id;
    const { confirmation } = await parties.pending(tonight, 2);
    const { manage } = await parties.confirmed(tonight, 2);
    const page = await invite(language);
    for (const path of [`/confirm#${confirmation}`, `/ticket#${manage}`, '/find-booking', '/nowhere']) {
      await page.goto(pathOf(language, path));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const [name] = path.split('#');
      expect.soft(await faultsOf(await drawn(page)), name).toEqual([]);
      const description = page.locator('meta[name=description]');
      expect.soft((await description.getAttribute('content'))?.length, name).toBeGreaterThan(10);
      const isListed = LISTED.includes(name ?? '');
      await expect.soft(page.locator('meta[name=robots]'), name).toHaveCount(isListed ? 0 : 1);
      await expect.soft(page.locator('link[rel=canonical]'), name).toHaveCount(isListed ? 1 : 0);
    }
  });
}

test('a show tells each evening as schema.org does, with what is left of it', async ({ product, request }) => {
  const page = await SentPage.fetch(request, product.url + SHOW);
  expect(await page.dataFaults()).toEqual([]);
  const events = page.items().filter((item) => item['@type'] === 'TheaterEvent');
  const states = events.map(({ offers }) => (offers as { availability: string }).availability.split('/').at(-1));
  expect(new Set(states)).toEqual(new Set(['InStock', 'LimitedAvailability', 'SoldOut', 'InStoreOnly']));
  for (const event of events) {
    expect(event).toMatchObject({
      name: 'Ballata per un faro spento',
      startDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+0[12]:00$/),
      location: { '@type': 'PerformingArtsTheater', name: expect.any(String) },
      organizer: { name: 'AzioneLab' },
    });
  }
  expect(page.items().map((item) => item['@type'])).toContain('BreadcrumbList');
});

test('the home page says whose it is', async ({ product, request }) => {
  const page = await SentPage.fetch(request, `${product.url}/en/`);
  expect(await page.dataFaults()).toEqual([]);
  expect(page.items()).toMatchObject([{ '@type': 'PerformingGroup', name: 'AzioneLab', url: `${product.url}/en/` }]);
});

test('a shared link bears a picture of the show', async ({ product, request }) => {
  const page = await SentPage.fetch(request, product.url + SHOW);
  const facts = ['og:type', 'og:image:width', 'og:image:height', 'twitter:card'].map((name) => page.meta(name));
  expect(facts).toEqual(['website', '1200', '630', 'summary_large_image']);
  expect(page.meta('og:image:alt')).toContain('Ballata per un faro spento');
  const picture = await request.get(page.meta('og:image') ?? '');
  expect(picture.headers()['content-type']).toBe('image/png');
});

test('what stands wrong in a page is found', async () => {
  const html = '<!doctype html><html lang="it"><head><title>x</title></head><body><p id="a"><p id="a"></body></html>';
  expect((await faultsOf(html)).join()).toContain('no-dup-id');
});

test('the calendar keeps its filters over back, reload and the other language', async ({ invite, product }) => {
  const next = (await new Parties(product).evenings()).at(-1)?.starts_at.slice(0, 7) ?? '';
  const page = await invite('it', { viewport: { width: 1280, height: 800 } });
  await page.goto(`/shows/calendar?month=${next}&seats=available`);
  await page.waitForLoadState('networkidle');
  const chip = page.getByRole('link', { name: 'Posti disponibili' });
  await expect(chip).toHaveAttribute('aria-current', 'true');
  await page.locator('a[rel=prev]').click();
  await expect(page).toHaveURL(/seats=available/);
  await expect(page).not.toHaveURL(new RegExp(next));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(next));
  await page.reload();
  await expect(chip).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: 'EN, English' }).click();
  await expect(page).toHaveURL(`/en/shows/calendar?month=${next}&seats=available`);
  await expect(page.getByRole('link', { name: 'Seats available' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: 'Seats available' }).click();
  await expect(page).toHaveURL(`/en/shows/calendar?month=${next}`);
});

test('an evening of the calendar leads to its row', async ({ invite }) => {
  const page = await invite('it');
  await page.goto('/shows/calendar');
  const block = page.locator('az-evening-block a').last();
  const anchor = (await block.getAttribute('href'))?.split('#')[1] ?? '';
  await block.click();
  await expect(page.locator(`#${anchor}`)).toBeFocused();
  await expect(page.locator(`#${anchor}`)).toBeInViewport();
});

test('a browser that prefers the other language is offered it, once, and nothing moves', async ({ invite }) => {
  const page = await invite('it', { locale: 'en-GB' });
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        (window as never as { shifted: number }).shifted += (shift as never as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/shows');
  const offer = page.getByRole('region', { name: 'This page is also in English.' });
  await expect(offer).toBeVisible();
  expect(await page.evaluate(() => (window as never as { shifted: number }).shifted)).toBeLessThan(0.02);
  await offer.getByRole('button', { name: 'Stay in Italian' }).click();
  await expect(offer).toBeHidden();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(offer).toBeHidden();
});

test('the other language loses nothing that was typed', async ({ invite, product }) => {
  const evening = (await new Parties(product).tonight()).id;
  const page = await invite('it', { locale: 'en-GB' });
  await page.goto(`/book/${evening}`);
  await page.getByRole('textbox', { name: 'Nome e cognome' }).fill('Maria Rossi');
  await page.getByRole('textbox', { name: 'Email' }).fill('maria@posta.example');
  await page.getByRole('button', { name: wordsOf('it').oneMore }).click();
  await page.getByRole('link', { name: 'Read it in English' }).click();
  await expect(page).toHaveURL(`/en/book/${evening}`);
  await expect(page.getByRole('textbox', { name: 'Name and surname' })).toHaveValue('Maria Rossi');
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('maria@posta.example');
  await expect(page.getByRole('button', { name: wordsOf('en').request(3) })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Maria');
});

test('the other language loses no address that was typed', async ({ invite }) => {
  const page = await invite('it', { viewport: { width: 1280, height: 800 } });
  await page.goto('/find-booking');
  await page.waitForLoadState('networkidle');
  await page.getByRole('textbox').fill('maria@posta.example');
  await page.getByRole('link', { name: 'EN, English' }).click();
  await expect(page).toHaveURL('/en/find-booking');
  await expect(page.getByRole('textbox')).toHaveValue('maria@posta.example');
});

test('the other language keeps the link of the letter, which no server sees', async ({ evidence, invite, product }) => {
  const parties = new Parties(product);
  const { confirmation } = await parties.pending((await parties.tonight()).id, 2);
  evidence.secret('confirmation token', `#${confirmation}`);
  const page = await invite('it', { viewport: { width: 1280, height: 800 } });
  await page.goto(`/confirm#${confirmation}`);
  await expect(page.getByRole('heading', { name: wordsOf('it').doYouConfirm(2) })).toBeVisible();
  await expect(page).toHaveURL('/confirm');
  await page.getByRole('link', { name: 'EN, English' }).click();
  await expect(page.getByRole('heading', { name: wordsOf('en').doYouConfirm(2) })).toBeVisible();
  await expect(page).toHaveURL('/en/confirm');
  expect(evidence.leaks()).toEqual([]);
});

test('an open page without a connection says so, and keeps what it knew', async ({ invite }) => {
  const page = await invite('it');
  await page.goto(SHOW);
  await wake(page);
  await page.context().setOffline(true);
  await expect(page.getByText('Niente rete.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Ballata per un faro spento' })).toBeVisible();
  await page.getByRole('link', { name: 'In scena' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Niente rete' })).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'In scena' })).toBeVisible();
});

/** The page as the browser has it, without the marks that a browser's own parser would not take back. */
async function drawn(page: Page): Promise<string> {
  return `<!doctype html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`;
}
