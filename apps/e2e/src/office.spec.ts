import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from './fixtures';
import { signInToOffice } from './office';
import { Parties } from './parties';
import { writePng } from './pictures/png';
import { PASSWORD } from './product/product';
import { newAddress } from './visitor';
import { wordsOf } from './words';

const DESK = { viewport: { width: 1280, height: 900 } };

/** A day of the calendar, so many days from today. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The next Friday, at least a month from now: the season's first day. */
function firstFriday(): number {
  for (let days = 30; ; days++) if (new Date(`${dayIn(days)}T12:00:00Z`).getUTCDay() === 5) return days;
}

const field = (page: Page, label: string | RegExp) =>
  page.getByRole('main').getByRole('textbox', { name: label, exact: typeof label === 'string' });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

test('a season is set up: a show with its poster, a venue, twenty-four evenings; a cut that takes seats is refused', async ({
  product,
  invite,
}) => {
  test.slow();
  const page = await invite('it', DESK);
  await signInToOffice(page, 'it', 'editor');

  await page.goto('/admin/shows/new');
  await field(page, 'Titolo').fill('La casa del guardiano');
  await expect(field(page, 'Indirizzo nel sito')).toHaveValue('la-casa-del-guardiano');
  await press(page, 'Salva e pubblica');
  await expect(page).toHaveURL(/\/admin\/shows\/\d+$/);
  const poster = writePng(600, 850, new Uint8Array([181, 16, 42]), new Uint8Array(600 * 850));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'locandina.png', mimeType: 'image/png', buffer: poster });
  await press(page, 'Carica la locandina');
  await expect(field(page, /Che cosa si vede/)).toHaveAttribute('aria-invalid', 'true');
  await field(page, /Che cosa si vede/).fill('Una casa rossa sul molo, di notte');
  await press(page, 'Carica la locandina');
  await expect(page.getByRole('button', { name: 'Togli la locandina' })).toBeVisible();

  await page.goto('/admin/venues/new');
  await field(page, 'Nome').fill('Teatro dell’Approdo');
  await field(page, 'Indirizzo').fill('Scali delle Barchette 3');
  await field(page, 'Città').fill('Livorno');
  await press(page, 'Salva');
  await expect(page).toHaveURL(/\/admin\/venues(\/\d+)?$/);

  await page.goto('/admin/performances/run');
  await page.getByRole('combobox', { name: 'Spettacolo' }).selectOption({ label: 'La casa del guardiano' });
  await page.getByRole('combobox', { name: 'Luogo' }).selectOption({ label: 'Teatro dell’Approdo' });
  while ((await page.getByLabel('Ora di inizio').count()) < 3) await press(page, 'Aggiungi un giorno');
  for (const [place, day, time] of [
    [0, '5', '21:00'],
    [1, '6', '21:00'],
    [2, '7', '16:00'],
  ] as const) {
    await page.getByLabel('Giorno della settimana').nth(place).selectOption(day);
    await page.getByLabel('Ora di inizio').nth(place).fill(time);
  }
  const first = firstFriday();
  await page.getByLabel('Primo giorno').fill(dayIn(first));
  await page.getByLabel('Ultimo giorno').fill(dayIn(first + 8 * 7 - 1));
  await field(page, 'Posti in sala').fill('40');
  await press(page, 'Vedi le serate');
  await expect(page.getByRole('heading', { name: /24 repliche da creare/ })).toBeVisible();
  await press(page, /Crea 24 repliche/);
  await expect(page.getByText(/24 repliche in programma/)).toBeVisible();

  // What visitors see: all of them, with the poster.
  const visitor = await invite('it');
  await visitor.goto('/shows/la-casa-del-guardiano');
  await expect(visitor.getByRole('img', { name: 'Una casa rossa sul molo, di notte' }).first()).toBeVisible();
  const rows = await product.sql<{ id: string; hour: string }>(
    `SELECT p.id, to_char(p.starts_at AT TIME ZONE 'Europe/Rome', 'HH24:MI') AS hour
     FROM performances p JOIN shows s ON s.id = p.show_id WHERE s.slug = 'la-casa-del-guardiano' ORDER BY p.starts_at`,
  );
  expect(rows).toHaveLength(24);
  expect(new Set(rows.map(({ hour }) => hour))).toEqual(new Set(['21:00', '16:00']));

  const evening = Number(rows[0]?.id);
  await new Parties(product).confirmed(evening, 6);
  await page.goto(`/admin/performances/${evening}/seats`);
  await field(page, 'Posti in sala').fill('5');
  await expect(page.getByText(/1 posti? meno dei 6 già confermati/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Salva i posti' })).toBeDisabled();
  await page.goto('/admin/performances?search=guardiano');
  await page.getByRole('row').nth(1).waitFor();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('checkbox').nth(2).check();
  await page
    .getByRole('link', { name: 'Cambia i posti' })
    .or(page.getByRole('button', { name: 'Cambia i posti' }))
    .first()
    .click();
  await field(page, /Posti in sala/).fill('5');
  await expect(page.getByText(/La casa del guardiano/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Salva:/ })).toBeDisabled();
  const [kept] = await product.sql<{ room: number }>(`SELECT room_capacity AS room FROM performances WHERE id = $1`, [
    evening,
  ]);
  expect(kept?.room).toBe(40);
});

test('somebody books by telephone and changes seats; all of it opens in a spreadsheet', async ({ product, invite }) => {
  const parties = new Parties(product);
  const evening = await parties.evening(20);
  const page = await invite('it', { ...DESK, acceptDownloads: true });
  await signInToOffice(page, 'it', 'boxoffice');
  await page.goto(`/admin/reservations/new?performance=${evening}`);
  await expect(page.getByRole('radio', { checked: true }).first()).toBeVisible();
  await field(page, /Nome e cognome/).fill('Carla Telefono');
  await page.getByRole('radio', { name: /Conferma subito/ }).check();
  await field(page, /Perché senza link/).fill('Ha telefonato');
  await press(page, wordsOf('it').oneMore);
  await press(page, /^Conferma 2 posti/);
  await expect(page).toHaveURL(/\/admin\/reservations\/\d+$/);
  await expect(page.getByText('Ha telefonato').first()).toBeVisible();
  const id = Number(page.url().split('/').at(-1));

  await page.getByRole('link', { name: 'Cambia', exact: true }).click();
  await press(page, wordsOf('it').oneMore);
  await press(page, 'Salva');
  await expect(page).toHaveURL(new RegExp(`/admin/reservations/${id}$`));
  await expect(page.getByText('3 posti').first()).toBeVisible();
  const [row] = await product.sql(`SELECT status, origin, party_size FROM reservations WHERE id = $1`, [id]);
  expect(row).toEqual({ status: 'confirmed', origin: 'office', party_size: 3 });

  await page.goto(`/admin/reservations?performance=${evening}`);
  await page.getByRole('row').nth(1).waitFor();
  await press(page, 'Esporta');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /XLSX/ }).click(),
  ]);
  const rows = (await readSheet(await download.path())) as unknown[][];
  expect(rows).toHaveLength(2);
  expect(rows[1]).toEqual(expect.arrayContaining([expect.stringContaining('Carla Telefono'), 3]));
});

test('an evening is moved: the letters are shown before they go, and then they come', async ({ product, invite }) => {
  const parties = new Parties(product);
  const evening = await parties.evening(20, '12 days');
  const party = await parties.confirmed(evening, 2);
  const page = await invite('it', DESK);
  await signInToOffice(page, 'it', 'editor');
  await page.goto(`/admin/performances/${evening}/move`);
  await page.getByLabel('Nuovo giorno').fill(dayIn(15));
  await field(page, /Una riga vostra/).fill('Il faro è senza corrente.');
  await press(page, 'Guarda prima che cosa succede');
  await expect(page.getByRole('heading', { name: 'Ecco che cosa succede' })).toBeVisible();
  await expect(page.frameLocator('iframe').first().getByText('Il faro è senza corrente.')).toBeVisible();
  expect((await parties.lettersTo(party.email)).some(({ text }) => text?.includes('senza corrente'))).toBe(false);
  await press(page, /^Sposta la serata/);
  await expect(page.getByRole('status').filter({ hasText: 'La serata è ora' })).toBeVisible();
  await expect
    .poll(async () => (await parties.lettersTo(party.email)).some(({ text }) => text?.includes('senza corrente')), {
      timeout: 30_000,
    })
    .toBe(true);
});

/** What an authenticator application shows (RFC 6238), written down here independently of the product. */
function codeOf(secret: string, at = Date.now()): string {
  const bits = [...secret.replace(/\s/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', key).update(step).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

test('somebody is invited, given a role, signs in with a code, and is switched off at once', async ({
  product,
  invite,
}) => {
  test.slow();
  const parties = new Parties(product);
  const email = newAddress();
  const admin = await invite('it', DESK);
  await signInToOffice(admin, 'it');
  await admin.goto('/admin/users/new');
  await field(admin, 'Email').fill(email);
  await field(admin, 'Nome').fill('Nora Fanti');
  await admin.getByRole('radio').nth(2).check();
  await press(admin, 'Manda l’invito');
  await expect(admin).toHaveURL(/\/admin\/users(\/\d+)?$/);
  const [user] = await product.sql<{ id: string }>(`SELECT id FROM users WHERE email = $1`, [email]);
  await admin.goto(`/admin/users/${user?.id}`);
  await admin.locator('[data-role=editor] input').check();
  await press(admin, 'Salva');
  await expect
    .poll(async () => (await product.sql(`SELECT role FROM memberships WHERE user_id = $1`, [user?.id]))[0])
    .toEqual({ role: 'editor' });

  const nora = await invite('it', DESK);
  await nora.goto(`/set-password#${await parties.tokenFor(email, '/set-password')}`);
  await nora.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await nora
    .getByRole('main')
    .getByRole('button', { name: /password|Salva|Scegli/i })
    .last()
    .click();
  await expect(nora.getByRole('heading', { name: 'Password scelta' })).toBeVisible();
  const signIn = async () => {
    await nora.goto('/sign-in');
    await nora.getByRole('textbox', { name: 'Email' }).fill(email);
    await nora.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await nora.getByRole('button', { name: wordsOf('it').signIn }).click();
  };
  await signIn();
  await expect(nora).toHaveURL(/\/admin$/);
  await nora.goto('/admin/account');
  await press(nora, 'Imposta il secondo fattore');
  const secret = (await nora.locator('.steps code').innerText()).replace(/\s/g, '');
  await nora.getByLabel(/codice a sei cifre/).fill(codeOf(secret));
  await press(nora, 'Accendilo');
  await expect(nora.getByRole('heading', { name: 'Codici di recupero' })).toBeVisible();
  await press(nora, 'Li ho messi da parte');
  await nora.context().clearCookies();
  await signIn();
  // The code that was shown a moment ago was used: the next one opens.
  await nora.getByRole('textbox', { name: 'Codice a sei cifre' }).fill(codeOf(secret, Date.now() + 30_000));
  await nora
    .getByRole('main')
    .getByRole('button', { name: wordsOf('it').signIn })
    .click();
  await expect(nora).toHaveURL(/\/admin$/);

  await admin.goto(`/admin/users/${user?.id}`);
  await press(admin, 'Spegni l’accesso');
  await admin.getByRole('alertdialog').getByRole('button').last().click();
  await expect(admin.getByText('È spento: non può accedere.')).toBeVisible();
  await nora.goto('/admin/shows');
  await expect(nora).toHaveURL(/\/sign-in/);
});

test('the chain of the log is whole, until somebody changes a row', async ({ product, invite }) => {
  const page = await invite('it', DESK);
  await signInToOffice(page, 'it');
  await page.goto('/admin/audit-log');
  await press(page, 'Verifica la catena');
  await expect(page.getByText(/La catena è intera/)).toBeVisible();
  const [entry] = await product.sql<{ id: string }>(`SELECT id FROM audit_log ORDER BY id OFFSET 3 LIMIT 1`);
  await product.sql(`ALTER TABLE audit_log DISABLE TRIGGER audit_log_kept`);
  const [before] = await product.sql<{ action: string }>(`SELECT action FROM audit_log WHERE id = $1`, [entry?.id]);
  await product.sql(`UPDATE audit_log SET action = 'export' WHERE id = $1`, [entry?.id]);
  await press(page, 'Verifica la catena');
  await expect(page.getByRole('link', { name: new RegExp(`voce ${entry?.id}`) })).toBeVisible();
  await product.sql(`UPDATE audit_log SET action = $2 WHERE id = $1`, [entry?.id, before?.action]);
  await product.sql(`ALTER TABLE audit_log ENABLE TRIGGER audit_log_kept`);
});
