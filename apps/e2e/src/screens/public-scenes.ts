import { wake } from '../wake';
import { fillForm, newAddress } from '../visitor';
import { open, type Scene, settled } from './scene';

/** 43 characters that were never a token. */
export const UNKNOWN = 'x'.repeat(43);

/** What anybody may see. */
export async function programme(scene: Scene): Promise<void> {
  const { invite, language, look, parties } = scene;
  const page = await invite(language);
  const { show } = await parties.tonight();
  const calendar = { calendar: '/shows/calendar', 'calendar-empty': '/shows/calendar?month=2099-01' };
  const places = { home: '/', shows: '/shows', show: `/shows/${show.slug}`, 'not-found': '/nowhere' };
  const texts = { page: '/pages/la-tua-visita', privacy: '/privacy', accessibility: '/accessibility' };
  for (const [screen, path] of Object.entries({ ...places, ...calendar, ...texts })) {
    await open(scene, page, path);
    await look(screen, page);
  }
  await open(scene, page, '/shows?seats=available&search=e');
  await look('shows-filtered', page);

  const stranger = await invite(language, { locale: language === 'it' ? 'en-GB' : 'it-IT' });
  await open(scene, stranger, `/shows/${show.slug}`);
  await stranger.locator('az-language-offer').getByRole('button').waitFor();
  await look('language-offer', stranger);

  // Who has not seen the next page yet has nothing of it to show.
  const traveller = await invite(language);
  await open(scene, traveller, '/');
  await wake(traveller);
  await traveller.context().setOffline(true);
  await traveller.locator('az-offline-note p').waitFor();
  await traveller.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
  await traveller.locator('az-fault h1').waitFor();
  await look('offline', traveller);
}

/** From the form to "check your e-mail". */
export async function booking(scene: Scene): Promise<void> {
  const { invite, language, look, parties, words } = scene;
  const page = await invite(language);
  const evenings = await parties.evenings();
  const soldOut = evenings.find(({ available_seats: seats }) => seats === 0);
  const closed = evenings.find(({ booking_enabled: open }) => !open);
  await open(scene, page, `/book/${soldOut?.id}`);
  await look('book-sold-out', page);
  await open(scene, page, `/book/${closed?.id}`);
  await look('book-closed', page);
  await open(scene, page, `/book/${evenings[0]?.id}`);
  await look('book', page);
  await page.getByRole('button', { name: words.request(2) }).click();
  await page.getByRole('alert').first().waitFor();
  await look('book-errors', page);

  const evening = await parties.evening(4);
  await open(scene, page, `/book/${evening}`);
  await page.getByRole('button', { name: words.oneMore }).click();
  await fillForm(page, words, newAddress());
  await parties.confirmed(evening, 2);
  await page.getByRole('button', { name: words.request(3) }).click();
  await page.getByText(words.someoneFirst).waitFor();
  await look('book-no-capacity', page);
  await page.getByRole('button', { name: words.request(2) }).click();
  await page.getByRole('heading', { name: words.openYourMail }).waitFor();
  await settled(page);
  await look('check-your-email', page);
}

/** The page behind the link of the first letter, and each way in which it can fail. */
export async function confirmation(scene: Scene): Promise<void> {
  const { invite, language, look, parties, product, words } = scene;
  const page = await invite(language);
  const see = async (screen: string, token: string) => {
    await open(scene, page, token ? `/confirm#${token}` : '/confirm');
    await look(screen, page);
  };
  const tonight = (await parties.tonight()).id;
  const pending = await parties.pending(tonight, 2);
  await see('confirm', pending.confirmation);
  await page.getByRole('button', { name: words.decline }).click();
  await page.getByRole('button', { name: words.giveBack(2) }).waitFor();
  await look('confirm-decline', page);
  await page.getByRole('button', { name: words.giveBack(2) }).click();
  await page.getByRole('button', { name: words.giveBack(2) }).waitFor({ state: 'hidden' });
  await look('confirm-declined', page);

  await see('confirm-void', pending.confirmation);
  await see('confirm-used', (await parties.confirmed(tonight, 2)).confirmation);
  await page.getByRole('button', { name: words.mailTicketAgain }).click();
  await page.getByText(words.ticketMailed).waitFor();
  await look('confirm-ticket-mailed', page);
  await see('confirm-unknown', UNKNOWN);
  await see('confirm-no-token', '');

  const late = await parties.pending(tonight, 2);
  await product.sql(`UPDATE tokens SET expires_at = now() - interval '1 hour' WHERE reservation_id = $1`, [late.id]);
  await see('confirm-expired', late.confirmation);

  const small = await parties.evening(3);
  const slow = await parties.pending(small, 2);
  await open(scene, page, `/confirm#${slow.confirmation}`);
  await parties.confirmed(small, 2);
  await page.getByRole('button', { name: words.confirm(2) }).click();
  await page.getByText(words.someoneFirst).waitFor();
  await look('confirm-no-capacity', page);

  const begun = await parties.evening(20);
  const outside = await parties.pending(begun, 2);
  await product.sql(`UPDATE performances SET starts_at = now() - interval '5 minutes' WHERE id = $1`, [begun]);
  await see('confirm-started', outside.confirmation);
  await parties.over(begun);
}
