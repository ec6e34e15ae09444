import { expect, type Page } from '@playwright/test';
import { signInToOffice } from '../office';
import { open, type Scene } from './scene';

const DESK = { width: 1280, height: 800 };

/** Opens an address of the office, and waits until its rows are there. */
async function openOffice(scene: Scene, page: Page, path: string): Promise<void> {
  await open(scene, page, `/admin${path}`);
  await expect(page.locator('az-skeleton-row')).toHaveCount(0);
}

/** @returns the page, which shows the last of them */
async function seeAll(scene: Scene, screens: Record<string, string>): Promise<Page> {
  const { invite, language, look } = scene;
  const page = await invite(language, { viewport: DESK });
  await signInToOffice(page, language);
  for (const [screen, path] of Object.entries(screens)) {
    await openOffice(scene, page, path);
    await look(screen, page);
  }
  return page;
}

/** The first page, and what the box office works with. */
export async function boxOffice(scene: Scene): Promise<void> {
  const { parties, product } = scene;
  const { id } = await parties.confirmed((await parties.tonight()).id, 2);
  const [waiting] = await product.sql<{ id: string }>(
    `SELECT id FROM reservations WHERE status = 'pending' ORDER BY id DESC LIMIT 1`,
  );
  await seeAll(scene, {
    'office-dashboard': '',
    'office-reservations': '/reservations',
    'office-reservations-none': '/reservations?search=nobody-of-this-name',
    'office-book': '/reservations/new',
    'office-reservation': `/reservations/${id}`,
    'office-reservation-waiting': `/reservations/${waiting?.id}`,
    'office-reservation-change': `/reservations/${id}/change`,
    'office-check-ins': '/check-ins',
    'office-messages': '/messages',
  });
}

/** What is played, where and when. */
export async function season(scene: Scene): Promise<void> {
  const { parties } = scene;
  const { id, show } = await parties.tonight();
  const [own] = await scene.product.sql<{ id: string }>(`SELECT id FROM shows WHERE slug = $1`, [show.slug]);
  const [venue] = await scene.product.sql<{ id: string }>(`SELECT id FROM venues ORDER BY id LIMIT 1`);
  const [text] = await scene.product.sql<{ id: string }>(`SELECT id FROM pages ORDER BY id LIMIT 1`);
  await seeAll(scene, {
    'office-shows': '/shows',
    'office-show': `/shows/${own?.id}`,
    'office-show-new': '/shows/new',
    'office-venues': '/venues',
    'office-venue': `/venues/${venue?.id}`,
    'office-pages': '/pages',
    'office-page': `/pages/${text?.id}`,
    'office-performances': '/performances',
    'office-calendar': '/performances/calendar',
    'office-run': '/performances/run',
    'office-performance': `/performances/${id}`,
    'office-capacity': `/performances/${id}/seats`,
    'office-move': `/performances/${id}/move`,
    'office-cancel': `/performances/${id}/cancel`,
  });
}

/** Who works here, and how; and a session that ends meanwhile. */
export async function people(scene: Scene): Promise<void> {
  const [door] = await scene.product.sql<{ id: string }>(`SELECT id FROM users WHERE email LIKE 'door@%'`);
  const [entry] = await scene.product.sql<{ id: string }>(`SELECT id FROM audit_log ORDER BY id DESC LIMIT 1`);
  const page = await seeAll(scene, {
    'office-users': '/users',
    'office-user-new': '/users/new',
    'office-user': `/users/${door?.id}`,
    'office-audit-log': '/audit-log',
    'office-audit-entry': `/audit-log/${entry?.id}`,
    'office-settings': '/settings',
    'office-letters': '/settings/letters',
    'office-account': '/account',
  });
  await page.context().clearCookies();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('alertdialog').waitFor();
  await scene.look('office-session-ended', page);
}

/** A key for a program: made, shown once, kept and ended. */
export async function keys(scene: Scene): Promise<void> {
  const { invite, language, look } = scene;
  const page = await invite(language, { viewport: DESK });
  await signInToOffice(page, language);
  await openOffice(scene, page, '/keys?search=nothing-of-this-name');
  await look('office-keys-none', page);
  await openOffice(scene, page, '/keys/new');
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('az-edit-messages [role=alert]')).toBeVisible();
  await look('office-key-new', page);
  await page.locator('#name').fill('Foglio delle prenotazioni');
  await page.locator('az-scope-choice input').first().check();
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('az-made-key .key')).toHaveText(/^azk_[\w-]{43}$/);
  // One key does not look like another.
  await page.locator('az-made-key .key code').evaluate((code) => (code.textContent = `azk_${'k3Xp'.repeat(10)}k3X`));
  await look('office-key-made', page);
  await page.locator('az-made-key a').click();
  await expect(page.locator('az-key-page dl')).toBeVisible();
  await look('office-key', page);
  await openOffice(scene, page, '/keys');
  await look('office-keys', page);
}

/** Another system that is told what happens: subscribed, its secret shown once, its page. */
export async function webhooks(scene: Scene): Promise<void> {
  const { invite, language, look } = scene;
  const page = await invite(language, { viewport: DESK });
  await signInToOffice(page, language);
  await openOffice(scene, page, '/webhooks?search=nothing-of-this-name');
  await look('office-webhooks-none', page);
  await openOffice(scene, page, '/webhooks/new');
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('az-edit-messages [role=alert]')).toBeVisible();
  await look('office-webhook-new', page);
  await page.locator('#url').fill('https://hooks.example.org/azionelab');
  await page.locator('#description').fill('Sito del festival');
  // Nothing of the kind happens here: its log stays empty.
  await page.locator('az-event-choice input').last().check();
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('az-webhook-secret .secret')).toHaveText(/^whsec_[\w+/]{43}=$/);
  // One secret does not look like another.
  await page.locator('az-webhook-secret code').evaluate((code) => (code.textContent = `whsec_${'k3Xp'.repeat(11)}`));
  await look('office-webhook-made', page);
  await page.locator('az-webhook-secret button').last().click();
  await expect(page.locator('az-delivery-list ul')).toBeVisible();
  await look('office-webhook', page);
  await openOffice(scene, page, '/webhooks');
  await look('office-webhooks', page);
}
