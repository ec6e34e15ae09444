import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DoorConflictView, DoorLiveView, ListView } from '@azionelab/contracts';
import type { Page } from '@playwright/test';
import { answer, inside, signIn } from './door';
import { expect, type Invite, test } from './fixtures';
import { openKillable } from './killable-browser';
import { type ConfirmedParty, Parties } from './parties';
import { readQr } from './pictures/read-qr';
import { PASSWORD } from './product/product';
import { wordsOf } from './words';

const words = wordsOf('it');
const DESK = { width: 1280, height: 800 };

const field = (page: Page) => page.getByRole('complementary').getByRole('textbox', { name: words.typeCode });

/** Opens a door, and waits until it could go on by itself. */
async function openDoor(page: Page, performance: number, site = ''): Promise<void> {
  await page.goto(`${site}/door/${performance}`);
  await ready(page, performance);
}

async function ready(page: Page, performance: number): Promise<void> {
  await expect(page.getByRole('heading', { name: words.scanTickets })).toBeVisible();
  await expect.poll(() => page.evaluate(keepsPackOf, performance)).toBe(true);
}

/** Looks into what the browser keeps. */
function keepsPackOf(performance: number): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('azionelab-door');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('packs').objectStore('packs').getKey(performance);
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result !== undefined);
      };
    };
  });
}

async function cutOff(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await expect(page.getByText(words.offlineList)).toBeVisible();
}

async function reconnect(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await expect(page.getByText(/da inviare/)).toHaveCount(0, { timeout: 30_000 });
}

/** Lets people in without a connection: how many of the party, all unless said otherwise. */
async function letInOffline(page: Page, ticket: string, party: number, now = party): Promise<void> {
  await field(page).fill(ticket);
  const valid = answer(page, words.valid);
  await expect(valid).toBeVisible();
  await expect(page.getByText(words.decidedOffline)).toBeVisible();
  for (let more = party; more > now; more--) await page.getByRole('button', { name: words.oneFewer }).click();
  await page.getByRole('button', { name: words.letIn(now), exact: true }).click();
  await expect(valid).toBeHidden();
}

/** The evening as the house manager is told of it; times aside, which differ. */
async function stateOf(manager: Page, performance: number) {
  const at = async <Body>(what: string) => {
    const answer = await manager.request.get(`/api/check-ins/performances/${performance}/${what}/`);
    expect(answer.status(), what).toBe(200);
    return (await answer.json()) as Body;
  };
  const { checked_in_reservations, checked_in_seats, extra_seats, conflicts } = await at<DoorLiveView>('live');
  const { results } = await at<ListView<DoorConflictView>>('conflicts');
  return {
    counts: { checked_in_reservations, checked_in_seats, extra_seats, conflicts },
    conflicts: results.map(({ reason, party_size, entered, arrivals }) => ({
      reason,
      party_size,
      entered,
      arrivals: arrivals.map(({ seats, by, offline }) => [seats, by, offline]),
    })),
  };
}

interface Evening {
  performance: number;
  same: ConfirmedParty;
  other: ConfirmedParty;
  shared: ConfirmedParty;
  ofTwo: ConfirmedParty;
}

async function anEvening(parties: Parties): Promise<Evening> {
  const performance = await parties.evening(40, '1 hour');
  const [same, other, shared, ofTwo] = [2, 3, 4, 2].map((seats) => parties.confirmed(performance, seats)) as [
    Promise<ConfirmedParty>,
    Promise<ConfirmedParty>,
    Promise<ConfirmedParty>,
    Promise<ConfirmedParty>,
  ];
  return { performance, same: await same, other: await other, shared: await shared, ofTwo: await ofTwo };
}

test.describe('two doors that are cut off from each other', () => {
  /** What both do while they are cut off; the left one first, so that every clock agrees on who was earlier. */
  const bothGoOn = async (left: Page, right: Page, { same, other, shared, ofTwo }: Evening) => {
    await cutOff(left);
    await cutOff(right);
    await letInOffline(left, (await readQr(same.qr)) ?? '', 2);
    await letInOffline(left, shared.code, 4, 2);
    await letInOffline(left, ofTwo.code, 2);
    await letInOffline(right, same.code, 2);
    await letInOffline(right, other.code, 3);
    await letInOffline(right, (await readQr(shared.qr)) ?? '', 4, 2);
    await expect(left.getByText(words.toBeSent(3))).toBeVisible();
    await expect(right.getByText(words.toBeSent(3))).toBeVisible();
    await field(left).fill(same.code);
    await expect(answer(left, words.alreadyInside)).toBeVisible();
  };
  const expected = (left: string, right: string) => ({
    counts: { checked_in_reservations: 4, checked_in_seats: 11, extra_seats: 2, conflicts: 1 },
    conflicts: [
      {
        reason: 'too_many',
        party_size: 2,
        entered: 4,
        arrivals: [
          [2, left, true],
          [2, right, true],
        ],
      },
    ],
  });
  const atDoors = async (invite: Invite) => {
    const [left, right] = [await invite('it', { viewport: DESK }), await invite('it', { viewport: DESK })];
    await signIn(left, 'it', words, 'door');
    await signIn(right, 'it', words, 'boxoffice');
    return { left, right };
  };
  const nameOf = async (page: Page) => ((await (await page.request.get('/api/auth/me/')).json()) as Me).user.name;
  interface Me {
    user: { name: string };
  }

  test('come to the same state in whatever order they are back, and nobody is lost', async ({ product, invite }) => {
    test.setTimeout(180_000);
    const parties = new Parties(product);
    const { left, right } = await atDoors(invite);
    const names = [await nameOf(left), await nameOf(right)] as const;
    const states = [];
    for (const order of [
      [left, right],
      [right, left],
    ]) {
      const evening = await anEvening(parties);
      for (const page of order) await openDoor(page, evening.performance);
      await bothGoOn(left, right, evening);
      const [first, second] = order as [Page, Page];
      await reconnect(first);
      await expect(first.getByText(words.cameInElsewhere)).toHaveCount(0);
      await reconnect(second);
      // Whoever comes second learns of it, once.
      await expect(second.getByText(words.cameInElsewhere)).toHaveCount(1);
      await expect.poll(() => inside(first, words)).toBe(13);
      states.push(await stateOf(right, evening.performance));
    }
    expect(states).toEqual([expected(...names), expected(...names)]);
  });

  test('lose nobody when one of them is killed meanwhile', async ({ product, invite }) => {
    test.setTimeout(180_000);
    const folder = await mkdtemp(join(tmpdir(), 'azionelab-killed-'));
    await using closing = new AsyncDisposableStack();
    closing.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    const right = await invite('it', { viewport: DESK });
    await signIn(right, 'it', words, 'boxoffice');
    const phone = await openKillable(folder);
    const left = await phone.context.newPage();
    await signInAt(left, `${product.url}/sign-in`);
    const names = [await nameOfAt(left, product.url), await nameOf(right)] as const;

    const evening = await anEvening(new Parties(product));
    await openDoor(left, evening.performance, product.url);
    await openDoor(right, evening.performance);
    await bothGoOn(left, right, evening);

    await phone.kill();
    await reconnect(right);
    const again = await openKillable(folder);
    closing.defer(() => again.kill());
    const back = await again.context.newPage();
    // Whoever let them in has to be there: the browser has lost the session too.
    await signInAt(back, `${product.url}/sign-in?next=/door/${evening.performance}`);
    await expect(back.getByText(words.cameInElsewhere)).toHaveCount(1);
    await expect(back.getByText(/da inviare/)).toHaveCount(0);
    await expect.poll(() => inside(right, words)).toBe(13);
    expect(await stateOf(right, evening.performance)).toEqual(expected(...names));
  });

  const nameOfAt = async (page: Page, url: string) =>
    ((await (await page.request.get(`${url}/api/auth/me/`)).json()) as Me).user.name;
  const signInAt = async (page: Page, address: string) => {
    await page.goto(address);
    await page.getByRole('textbox', { name: words.email }).fill('door@demo.azionelab.test');
    await page.getByRole('textbox', { name: words.password }).fill(PASSWORD);
    await page.getByRole('button', { name: words.signIn }).click();
    await expect(page).toHaveURL(/\/door/);
  };
});

test('what was decided without a connection is taken back as long as nobody knows of it', async ({
  product,
  invite,
}) => {
  const parties = new Parties(product);
  const page = await invite('it', { viewport: DESK });
  await signIn(page, 'it', words, 'boxoffice');
  const performance = await parties.evening(10, '1 hour');
  const { code } = await parties.confirmed(performance, 2);
  await openDoor(page, performance);
  await cutOff(page);
  await letInOffline(page, code, 2);
  await page.getByRole('button', { name: words.takeBack(2) }).click();
  await expect(answer(page, words.valid)).toBeVisible();
  await page.getByRole('button', { name: words.notNow }).click();
  await expect(page.getByText(/da inviare/)).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(page.getByText(words.offlineList)).toHaveCount(0);
  await field(page).fill(code);
  await expect(answer(page, words.valid)).toBeVisible();
  await page.getByRole('button', { name: words.letIn(2) }).click();
  await expect.poll(() => inside(page, words)).toBe(2);
  await page.getByRole('button', { name: words.takeBack(2) }).click();
  await expect(answer(page, words.valid)).toBeVisible();
  await expect.poll(() => inside(page, words)).toBe(0);
});

test('twenty parties walk in one after the other, and nobody touches the screen', async ({
  product,
  camera,
  invite,
}) => {
  test.setTimeout(180_000);
  const parties = new Parties(product);
  const performance = await parties.evening(60, '1 hour');
  const queue = [];
  for (let n = 0; n < 20; n++) queue.push(await parties.confirmed(performance, 1 + (n % 3)));
  camera.showNothing();
  const page = await invite('it', { permissions: ['camera'] });
  await signIn(page, 'it', words);
  await openDoor(page, performance);
  await page.getByRole('main').getByRole('switch', { name: words.letInAtOnce }).click();
  let seats = 0;
  for (const [n, { qr }] of queue.entries()) {
    camera.show(qr);
    seats += 1 + (n % 3);
    await expect(answer(page, words.letInJustNow)).toBeVisible();
    await expect.poll(() => inside(page, words)).toBe(seats);
  }
  const [row] = await product.sql<{ parties: number; seats: number }>(
    'SELECT count(*)::int AS parties, sum(admitted)::int AS seats FROM check_ins WHERE performance_id = $1',
    [performance],
  );
  expect(row).toEqual({ parties: 20, seats });
});
