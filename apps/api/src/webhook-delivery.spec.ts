import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import { CurrentCompany } from '@azionelab/api/kernel';
import { Dispatch, WebhookUpkeep } from '@azionelab/api/webhooks';
import type { OfficeReservationView, WebhookDeliveryDetailView, WebhookView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import type { StaffSession } from './testing/staff-session';
import { until } from './testing/until';
import { openReceiver, type Received, type WebhookReceiver } from './testing/webhook-receiver';
import { deliveries, isSigned, subscribe, takenAll } from './testing/webhooks';

const DAY_HOURS = 24;

/** Not that requests expire: the minute in which that is looked for may strike in the middle of any test. */
const CHANGES = ['reservation.created', 'reservation.changed'] as const;

describe('what webhooks are owed', () => {
  const clock = new TestClock(new Date());
  let office: BoxOffice;
  let company: Company;
  let admin: StaffSession;
  let performance: number;
  const open: WebhookReceiver[] = [];

  beforeAll(async () => {
    office = await openBoxOffice({ clock, settings: { WEBHOOK_PRIVATE_TARGETS: '1' } });
  });
  beforeEach(async () => {
    clock.set(new Date());
    company = await office.fixtures.company();
    admin = await office.staff(company, 'admin');
    performance = await office.fixtures.performance(company);
  });
  afterEach(() => Promise.all(open.splice(0).map((receiver) => receiver.close())));
  afterAll(() => office.close());

  async function receiver(): Promise<WebhookReceiver> {
    const opened = await openReceiver();
    open.push(opened);
    return opened;
  }
  const party = () => office.fixtures.reservation(company, { performance_id: performance });
  const resize = (id: number, size: number) =>
    office.database.admin(`UPDATE reservations SET party_size = $2 WHERE id = $1`, [id, size]);
  const inCompany = <T>(work: () => Promise<T>) => office.app.get(CurrentCompany).run(company, work);
  /** As much later as pauses last, and then the sweep of that minute. */
  const later = async (time: Parameters<TestClock['pass']>[0]) => {
    clock.pass(time);
    await inCompany(() => office.app.get(Dispatch, { strict: false }).sweep());
  };
  const statuses = async () => (await deliveries(office, company)).map(({ status }) => status);
  const read = (id: number) => admin.call<WebhookView>('GET', `/api/admin/webhooks/${id}/`);

  it('arrives in order of each object, at a receiver that fails, hangs and is slow; others do not wait', async () => {
    const [bad, good] = [await receiver(), await receiver()];
    const { secret } = await subscribe(admin, bad, { events: CHANGES });
    await subscribe(admin, good, { events: CHANGES });
    const answers: (() => number | 'hang' | { status: number; after: number })[] = [
      () => 500,
      () => ({ status: 204, after: 700 }),
      () => 302,
      () => 204,
      () => 204,
    ];
    let asked = 0;
    bad.answer(() => (asked++ === 1 ? 'hang' : (answers[asked % answers.length]?.() ?? 204)));
    const ids = await Promise.all([party(), party(), party()]);
    for (const size of [3, 4, 5]) for (const id of ids) await resize(id, size);
    await takenAll(good, 12);
    expect(bad.taken().length).toBeLessThan(12);
    const passing = setInterval(() => void later({ seconds: 1 }), 300);
    const taken = await takenAll(bad, 12, 50).finally(() => clearInterval(passing));
    for (const receiving of [taken, good.taken()]) {
      for (const id of ids) expect(sizesOf(receiving, id)).toEqual([2, 3, 4, 5]);
    }
    expect(bad.received.length).toBeGreaterThan(12); // control: it did fail
    expect(bad.received.every((one) => isSigned(one, secret))).toBe(true);
    expect(await statuses()).toEqual(Array.from({ length: 24 }, () => 'delivered'));
  }, 90_000);

  const sizesOf = (received: Received[], id: number) =>
    received
      .map(({ payload }) => payload.data as OfficeReservationView)
      .filter((data) => data.id === id)
      .map(({ party_size }) => party_size);

  /** Twenty changes of one party, to a receiver that takes its time with some of them. @returns the sizes as they came in */
  async function twentyChanges(): Promise<number[]> {
    const slow = await receiver();
    let asked = 0;
    slow.answer(() => ({ status: 204, after: asked++ % 3 === 0 ? 120 : 0 }));
    await subscribe(admin, slow, { events: ['reservation.changed'] });
    const id = await party();
    const sizes = Array.from({ length: 20 }, (_, index) => index + 3);
    for (const size of sizes) await resize(id, size);
    return sizesOf(await takenAll(slow, 20), id);
  }

  it('keeps the order of one object under parallel requests', async () => {
    const sizes = await twentyChanges();
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  it('would not, if it were not known what is about one object (control)', async () => {
    await office.database.admin(`
      CREATE FUNCTION forget_object() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN NEW.object_id := NEW.id; RETURN NEW; END $$;
      CREATE TRIGGER forget BEFORE INSERT ON webhook_deliveries FOR EACH ROW EXECUTE FUNCTION forget_object();`);
    const sizes = await twentyChanges().finally(() =>
      office.database.admin(`DROP TRIGGER forget ON webhook_deliveries; DROP FUNCTION forget_object`),
    );
    expect(sizes).not.toEqual([...sizes].sort((a, b) => a - b));
  });

  it('waits longer after each failure, goes out at once when the receiver is back, and is all in the log', async () => {
    const away = await receiver();
    away.answer(() => 503);
    const { id } = await subscribe(admin, away, { events: CHANGES });
    const failing = party();
    await until(async () => (away.received.length === 1 ? true : undefined), 'the first attempt');
    const answered = () =>
      until(async () => ((await deliveries(office, company))[0]?.http_status ? true : undefined), 'an answer');
    await answered();
    const attempts = async () => (await deliveries(office, company)).map(({ attempts: count }) => count);
    await later({ seconds: 1 });
    expect(await attempts()).toEqual([1]);
    for (const [count, seconds] of [
      [2, 2],
      [3, 4],
      [4, 8],
      [5, 16],
    ] as const) {
      await later({ seconds });
      await until(async () => ((await attempts())[0] === count ? true : undefined), `attempt ${count}`);
      await answered();
    }
    expect((await read(id)).body).toMatchObject({ owed: 1, failed: 0, is_active: true });
    expect((await read(id)).body.failing_since).not.toBeNull();
    const [delivery] = await deliveries(office, company);
    const path = `/api/admin/webhooks/${id}/deliveries/${delivery?.id}/`;
    const { body: log } = await admin.call<WebhookDeliveryDetailView>('GET', path);
    expect(log.log.map(({ number, http_status }) => [number, http_status])).toEqual(
      [5, 4, 3, 2, 1].map((number) => [number, 503]),
    );
    clock.pass({ minutes: 2 });
    away.answer(() => 204);
    await failing;
    await party();
    const taken = await takenAll(away, 2);
    expect(new Set(taken.map(({ id: of }) => of)).size).toBe(2);
    expect((await read(id)).body).toMatchObject({ owed: 0, failing_since: null });
  });

  it('is switched off after five days without a single success; the admins are told, and all of it can be sent again', async () => {
    const dead = await receiver();
    dead.answer(() => 500);
    const { id } = await subscribe(admin, dead, { events: CHANGES });
    await party();
    await until(async () => (dead.received.length >= 1 ? true : undefined), 'the first attempt');
    await until(async () => ((await read(id)).body.failing_since ? true : undefined), 'its end');
    await later({ hours: 4 * DAY_HOURS });
    admin = await office.staff(company, 'admin'); // no session lasts that long
    await until(async () => (dead.received.length >= 2 ? true : undefined), 'the second attempt');
    await until(async () => ((await deliveries(office, company))[0]?.http_status ? true : undefined), 'its end');
    expect((await read(id)).body.is_active).toBe(true); // control: not before
    const before = await office.mailbox.mails();
    await later({ hours: DAY_HOURS + 1 });
    admin = await office.staff(company, 'admin');
    await until(async () => ((await read(id)).body.is_active ? undefined : true), 'the end');
    expect((await read(id)).body).toMatchObject({ switched_off_because: 'failing', owed: 0, failed: 1 });
    const mail = await until(async () => {
      const mails = (await office.mailbox.mails()).slice(before.length);
      return mails.find(({ text }) => text?.includes(`/admin/webhooks/${id}`));
    }, 'a letter to the admins');
    expect(mail.subject).toContain('Un webhook è spento');
    await party();
    expect(await statuses()).toEqual(['failed']);
    expect(await admin.call('POST', `/api/admin/webhooks/${id}/ping/`)).toMatchObject({
      status: 409,
      body: { reason: 'switched_off' },
    });
    dead.answer(() => 204);
    await admin.call('PATCH', `/api/admin/webhooks/${id}/`, { body: { is_active: true } });
    const since = new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z/, 'Z');
    const again = await admin.call('POST', `/api/admin/webhooks/${id}/replay/`, { body: { since } });
    expect(again).toMatchObject({ status: 202, body: { replayed: 1 } });
    expect(await takenAll(dead, 1)).toHaveLength(1);
    expect((await read(id)).body).toMatchObject({ failed: 0, switched_off_because: null, failing_since: null });
  });

  it('ends at once at an address that is gone, and may be tried by hand', async () => {
    const gone = await receiver();
    const { id } = await subscribe(admin, gone, { events: ['reservation.created'] });
    const { body: sent } = await admin.call('POST', `/api/admin/webhooks/${id}/ping/`);
    expect(sent).toMatchObject({ type: 'ping', status: 'owed' });
    const [ping] = await takenAll(gone, 1);
    expect(ping).toMatchObject({ id: sent['webhook_id'], payload: { type: 'ping', data: {} } });
    const path = `/api/admin/webhooks/${id}/deliveries/${sent['id']}/replay/`;
    await until(async () => ((await statuses())[0] === 'delivered' ? true : undefined), 'the ping');
    expect((await admin.call('POST', path)).status).toBe(202);
    await until(async () => (gone.received.length === 2 ? true : undefined), 'the same again');
    expect(gone.received[1]?.id).toBe(ping?.id);
    gone.answer(() => 410);
    await party();
    await until(async () => ((await read(id)).body.is_active ? undefined : true), 'the end');
    expect((await read(id)).body).toMatchObject({ switched_off_because: 'gone', failed: 1 });
  });

  it('changes over to a new secret: for a day both sign', async () => {
    const there = await receiver();
    const { id, secret } = await subscribe(admin, there, { events: CHANGES });
    const { body: rotated } = await admin.call('POST', `/api/admin/webhooks/${id}/rotate/`);
    const next = String(rotated['secret']);
    expect(next).not.toBe(secret);
    await admin.call('POST', `/api/admin/webhooks/${id}/ping/`);
    const [first] = await takenAll(there, 1);
    expect([secret, next].map((one) => isSigned(first as Received, one))).toEqual([true, true]);
    expect((await read(id)).body).not.toHaveProperty('secret');
    clock.pass({ hours: 25 });
    admin = await office.staff(company, 'admin');
    await admin.call('POST', `/api/admin/webhooks/${id}/ping/`);
    const second = (await takenAll(there, 2))[1] as Received;
    expect(second.headers['webhook-signature']?.toString().split(' ')).toHaveLength(1);
  });

  it('is forgotten after thirty days, once it is over', async () => {
    const there = await receiver();
    await subscribe(admin, there, { events: CHANGES });
    await party();
    await takenAll(there, 1);
    await until(async () => ((await statuses())[0] === 'delivered' ? true : undefined), 'its end');
    const tidy = () => inCompany(() => office.app.get(WebhookUpkeep, { strict: false }).tidy());
    clock.pass({ hours: 29 * DAY_HOURS });
    await tidy();
    expect(await statuses()).toEqual(['delivered']);
    clock.pass({ hours: 2 * DAY_HOURS });
    await tidy();
    expect(await statuses()).toEqual([]);
  });
});
