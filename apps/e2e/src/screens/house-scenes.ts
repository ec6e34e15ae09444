import type { Page } from '@playwright/test';
import { signIn } from '../door';
import { openHouse, pair, pairingAddress } from '../house';
import { houseWordsOf } from '../house-words';
import { open, type Scene, settled } from './scene';

const DESK = { width: 1280, height: 800 };
const DEVICES = { it: ['Ingresso sinistro', 'Galleria'], en: ['Left entrance', 'Gallery'] } as const;

/** A volunteer's phone: the pairing page, its refusals, and practice. */
export async function volunteer(scene: Scene): Promise<void> {
  const { camera, invite, language, look } = scene;
  const house = houseWordsOf(language);
  camera.showNothing();
  const phone = await invite(language, { permissions: ['camera'] });
  const see = async (screen: string, path: string) => {
    await open(scene, phone, path);
    await look(screen, phone);
  };
  await see('door-pair-no-code', '/door/pair');
  await see('door-pair', `/door/pair#${'x'.repeat(43)}`);
  await phone.getByRole('textbox', { name: house.whereAreYou }).fill(DEVICES[language][0]);
  await phone.getByRole('button', { name: house.connect, exact: true }).click();
  await phone.getByRole('heading', { name: house.unknownCode }).waitFor();
  await look('door-pair-refused', phone);

  await see('door-practice-tickets', '/door/practice/tickets');
  await see('door-practice', '/door/practice');
  await phone.getByRole('button', { name: house.lessons.valid[0] }).click();
  await phone.getByRole('alert').first().waitFor();
  await look('door-practice-valid', phone);
}

/** Around the door of one evening: the house manager's screen and what hangs on it. */
export async function house(scene: Scene): Promise<void> {
  const { invite, language, look, parties, product, words } = scene;
  const house = houseWordsOf(language);
  const tonight = (await parties.tonight()).id;
  const page = await invite(language, { viewport: DESK });
  await signIn(page, language, words, 'boxoffice');
  await openHouse(page, language, house, tonight);
  const address = await pairingAddress(page, house);
  await pairAll(scene, address);
  await page.getByText(DEVICES[language][1]).first().waitFor();
  // The code itself is photographed nowhere.
  await page.reload();
  await page.getByText(DEVICES[language][1]).first().waitFor();
  await settled(page);
  await look('door-house', page);
  await page.getByRole('button', { name: house.disconnect(DEVICES[language][0]) }).click();
  await look('door-house-question', page);

  const see = async (screen: string, path: string, ready: (on: Page) => Promise<void> = async () => undefined) => {
    await open(scene, page, `/door/${tonight}/${path}`);
    await ready(page);
    await look(screen, page);
  };
  await see('door-guests', 'guests', async (on) => {
    await on.getByRole('searchbox', { name: house.surname }).fill('b');
    await on.getByRole('listitem').first().waitFor();
  });
  await see('door-walk-up', 'walk-up');
  await see('door-list', 'list', (on) => on.getByRole('row').nth(1).waitFor());
  await see('door-scans', 'scans', (on) => on.getByRole('row').nth(1).waitFor());

  const evening = await parties.evening(20, '1 hour');
  await open(scene, page, `/door/${evening}/walk-up`);
  await page.getByRole('button', { name: words.letIn(1) }).click();
  await page.getByRole('heading', { name: words.letInNow(1) }).waitFor();
  await look('door-walked-in', page);
  await openHouse(page, language, house, evening);
  await page.getByRole('button', { name: house.close }).click();
  await page.getByRole('button', { name: house.closeNow }).click();
  await page.getByRole('heading', { name: house.howItWent }).waitFor();
  await page.getByRole('term').filter({ hasText: house.noShows }).waitFor();
  await look('door-house-closed', page);
  // Out of the way of who comes next, and opens the next evening.
  await parties.over(evening);
  await product.sql('UPDATE door_devices SET revoked_at = now() WHERE performance_id = $1', [tonight]);
}

async function pairAll({ invite, language }: Scene, address: string): Promise<void> {
  for (const name of DEVICES[language]) {
    const phone = await invite(language);
    await pair(phone, address, houseWordsOf(language), name);
    await phone.waitForURL(/\/door\/\d+$/);
    await phone.close();
  }
}
