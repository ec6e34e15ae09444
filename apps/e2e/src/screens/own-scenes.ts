import { readQr } from '../pictures/read-qr';
import { fillForm, newAddress } from '../visitor';
import { UNKNOWN } from './public-scenes';
import { open, type Scene, settled } from './scene';

/** The letter again, to the right address; and letters that were lost. */
export async function letters(scene: Scene): Promise<void> {
  const { invite, language, look, parties, words } = scene;
  const page = await invite(language);
  await open(scene, page, `/book/${await parties.evening(20)}`);
  await fillForm(page, words, newAddress());
  await page.getByRole('button', { name: words.request(2) }).click();
  await page.getByRole('button', { name: words.wrongAddress }).click();
  const address = page.getByRole('textbox', { name: words.rightAddress });
  await address.fill('maria.rossi');
  await page.getByRole('button', { name: words.sendThere }).click();
  await look('check-your-email-wrong', page);
  await address.fill(newAddress());
  await page.getByRole('button', { name: words.sendThere }).click();
  await page.getByText(words.corrected).waitFor();
  await settled(page);
  await look('check-your-email-corrected', page);

  await open(scene, page, '/find-booking');
  await look('find-booking', page);
  await page.getByRole('textbox', { name: words.email }).fill('maria.rossi@posta.example');
  await page.getByRole('button', { name: words.sendLinks }).click();
  await page.getByRole('heading', { name: words.lookInMail }).waitFor();
  await look('find-booking-asked', page);
}

/** The ticket, and what becomes of it. */
export async function ticket(scene: Scene): Promise<void> {
  const { invite, language, look, parties, words } = scene;
  const page = await invite(language);
  const { manage } = await parties.confirmed((await parties.tonight()).id, 4);
  await open(scene, page, `/ticket#${manage}`);
  await page.getByRole('img', { name: words.qrCode }).waitFor();
  await page.getByText(words.keptHere).waitFor();
  await look('ticket', page);
  await page.context().setOffline(true);
  await open(scene, page, `/ticket#${manage}`);
  await page.getByText(words.keptTicket).waitFor();
  await look('ticket-offline', page);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: words.fewer }).click();
  await page.getByRole('button', { name: words.oneMore }).click();
  await look('ticket-fewer', page);
  await page.getByRole('button', { name: words.giveBack(2) }).click();
  await page.getByText(words.seatsBack(2)).waitFor();
  await look('ticket-fewer-done', page);
  await page.getByRole('button', { name: words.cancelSeats }).click();
  await page.getByRole('button', { name: words.giveBack(2) }).waitFor();
  await look('ticket-give-back', page);
  await page.getByRole('button', { name: words.giveBack(2) }).click();
  await page.getByRole('heading', { name: words.givenBack(2) }).waitFor();
  await look('ticket-given-back', page);
  await open(scene, page, `/ticket#${manage}`);
  await look('ticket-cancelled', page);
  await open(scene, page, `/ticket#${UNKNOWN}`);
  await look('ticket-unknown', page);

  const evening = await parties.evening(20);
  const party = await parties.confirmed(evening, 2);
  await open(scene, page, `/t${new URL((await readQr(party.qr)) ?? '').hash}`);
  await look('ticket-scanned', page);
  await parties.over(evening);
  await open(scene, page, `/ticket#${party.manage}`);
  await look('ticket-past', page);
}
