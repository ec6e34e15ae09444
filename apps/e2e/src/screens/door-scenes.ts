import QRCode from 'qrcode';
import type { Page } from '@playwright/test';
import { openTonight, signIn } from '../door';
import { readPng } from '../pictures/png';
import { readQr } from '../pictures/read-qr';
import { open, type Scene, settled } from './scene';

const DAY_MS = 86_400_000;
const DESK = { width: 1280, height: 800 };

/** Signing in, and choosing a password. */
export async function signingIn(scene: Scene): Promise<void> {
  const { invite, language, look, words } = scene;
  const page = await invite(language);
  await open(scene, page, `/set-password#${'x'.repeat(43)}`);
  await look('set-password', page);
  await open(scene, page, '/sign-in');
  await look('sign-in', page);
  await page.getByRole('textbox', { name: words.email }).fill('door@demo.azionelab.test');
  await page.getByRole('textbox', { name: words.password }).fill('not the password');
  await page.getByRole('button', { name: words.signIn }).click();
  await page.getByRole('alert').first().waitFor();
  await look('sign-in-refused', page);
}

/** The door: choosing it, scanning, a valid ticket, and every refusal of SPEC 3.5 in its own words. */
export async function door(scene: Scene): Promise<void> {
  const { camera, invite, language, look, parties, words } = scene;
  const tonight = (await parties.tonight()).id;
  const page = await invite(language, { permissions: ['camera'], viewport: DESK });
  camera.showNothing();
  await signIn(page, language, words);
  await settled(page);
  await look('door-choose', page);
  await openTonight(page, words);
  await page.getByRole('region').locator('video').waitFor();
  await look('door-scan', page);

  /** Types a code, looks at what the door says, and goes back to the camera. */
  const see = async (screen: string, code: string) => {
    await page.getByRole('complementary').getByRole('textbox', { name: words.typeCode }).fill(code);
    await seen(scene, page, screen);
    await page.getByRole('button', { name: words.scanNext }).click();
  };
  const party = await parties.confirmed(tonight, 2);
  camera.show(party.qr);
  await seen(scene, page, 'door-valid');
  camera.showNothing();
  await page.getByRole('button', { name: words.letIn(2) }).click();
  await page.getByText(words.letInNow(2), { exact: true }).waitFor();
  await page.getByText(words.letInNow(2), { exact: true }).waitFor({ state: 'hidden' });
  await see('door-inside', party.code);
  await see('door-not-confirmed', (await parties.pending(tonight, 2)).code);
  await see('door-cancelled', (await parties.cancelled(tonight, 2)).code);
  await see('door-unknown', 'ZZZZ-ZZZZ');
  const evenings = await parties.evenings();
  const [first] = evenings;
  const free = evenings.filter(({ id, available_seats: seats }) => id !== tonight && seats > 20);
  const sameShow = free.find(({ show }) => show.slug === first?.show.slug);
  const otherShow = free.find(({ show }) => show.slug !== first?.show.slug);
  await see('door-wrong-evening', (await parties.confirmed(sameShow?.id ?? 0, 2)).code);
  await see('door-wrong-show', (await parties.confirmed(otherShow?.id ?? 0, 2)).code);

  camera.show(readPng(await QRCode.toBuffer('https://example.org/menu', { scale: 8 })));
  await seen(scene, page, 'door-not-a-ticket');
  camera.showNothing();
  await page.getByRole('button', { name: words.scanNext }).click();

  await elsewhere(scene, page, party.code);
}

/** What is refused for another reason than the ticket. */
async function elsewhere(scene: Scene, page: Page, code: string): Promise<void> {
  const { invite, language, parties, words } = scene;
  const type = (on: Page, text: string) =>
    on.getByRole('complementary').getByRole('textbox', { name: words.typeCode }).fill(text);
  const busy = { status: 429, headers: { 'retry-after': '40' }, json: { status: 'rate_limited', detail: '' } };
  await page.route('**/api/check-ins/preview/', (route) => route.fulfill(busy));
  await type(page, code);
  await seen(scene, page, 'door-too-fast');
  await page.unroute('**/api/check-ins/preview/');
  await page.getByRole('button', { name: words.notNow }).click();

  await page.context().setOffline(true);
  await page.getByText(words.offlineList).waitFor();
  await type(page, code);
  await seen(scene, page, 'door-offline');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: words.scanNext }).click();

  const past = await parties.evening(20);
  const late = await parties.confirmed(past, 2);
  await parties.over(past);
  await open(scene, page, `/door/${past}`);
  await type(page, (await readQr(late.qr)) ?? '');
  await seen(scene, page, 'door-expired');
  await page.getByRole('button', { name: words.scanNext }).click();
  await type(page, late.code);
  await seen(scene, page, 'door-too-late');

  const later = (await parties.evenings()).find(
    ({ starts_at: at, available_seats: seats }) => seats > 0 && Date.parse(at) - Date.now() > 2 * DAY_MS,
  );
  const early = await parties.confirmed(later?.id ?? 0, 1);
  await open(scene, page, `/door/${later?.id}`);
  await type(page, early.code);
  await seen(scene, page, 'door-too-early');

  await page.context().clearCookies();
  await page.getByRole('button', { name: words.scanNext }).click();
  await type(page, code);
  await seen(scene, page, 'door-signed-out');

  const editor = await invite(language, { viewport: DESK });
  await signIn(editor, language, words, 'editor');
  await settled(editor);
  await scene.look('door-forbidden', editor);
  await open(scene, editor, `/door/${(await parties.tonight()).id}`);
  await type(editor, code);
  await seen(scene, editor, 'door-not-allowed');
}

async function seen({ look }: Scene, page: Page, screen: string): Promise<void> {
  await page.getByRole('alert').first().waitFor();
  await settled(page);
  await look(screen, page);
}
