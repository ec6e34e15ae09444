import { Passwords } from '@azionelab/api/accounts';
import { together } from '@azionelab/api/testing';
import type { OfficeReservationView } from '@azionelab/contracts';
import { call } from './testing/caller';
import { KillableHouse } from './testing/killable-house';
import { signIn } from './testing/staff-session';
import { until } from './testing/until';
import { type Answering, openReceiver, type Received, type WebhookReceiver } from './testing/webhook-receiver';
import { isSigned, subscribe } from './testing/webhooks';

const PARTIES = 12;
const CHANGES = 6;
/** Each party is asked for, and changed so often. */
const FACTS = PARTIES * (1 + CHANGES);

/** Fails, hangs, redirects and takes its time, in turns; the third day it is in order. */
function moody(): Answering {
  let asked = 0;
  return () => {
    asked += 1;
    if (asked % 41 === 0) return 'hang';
    if (asked % 7 === 0) return 500;
    if (asked % 13 === 0) return 302;
    return { status: 204, after: asked % 3 === 0 ? 250 : 5 };
  };
}

describe('kill -9 in the middle of what webhooks are owed', () => {
  let house: KillableHouse;
  let receiver: WebhookReceiver;
  let secret: string;

  beforeAll(async () => {
    house = await KillableHouse.open(1000, undefined, { WEBHOOK_PRIVATE_TARGETS: '1' });
    receiver = await openReceiver();
    const [email, password] = ['admin@staff.example', 'una password di prova'];
    const hash = await new Passwords().hash(password);
    await house.sql(`WITH person AS (INSERT INTO users (email, name, password_hash) VALUES ('${email}', 'Ada', '${hash}') RETURNING id)
      INSERT INTO memberships (company_id, user_id, role) SELECT companies.id, person.id, 'admin' FROM companies, person`);
    const admin = await signIn(house.api.port, email, password);
    ({ secret } = await subscribe(admin, receiver));
  }, 120_000);

  afterAll(async () => {
    await house?.close();
    await receiver?.close();
  });

  const sizesOf = (received: Received[], id: number) =>
    received
      .map(({ payload }) => payload.data as OfficeReservationView)
      .filter((data) => data.id === id)
      .map(({ party_size }) => party_size);

  async function book(): Promise<number> {
    const body = { name: 'Maria', email: 'm@posta.example', party_size: 1 };
    const path = `/api/performances/${house.performance}/reservations/`;
    const answer = await call<{ id: number }>(house.api.port, 'POST', path, { body });
    expect(answer.status).toBe(201);
    return answer.body.id;
  }

  async function restart(): Promise<void> {
    await until(async () => (receiver.open() > 1 ? true : undefined), 'requests under way');
    await house.api.kill();
    const owed = await house.sql(`SELECT id FROM webhook_deliveries WHERE status = 'owed'`);
    expect(owed.length).toBeGreaterThan(0); // control: the kill did leave something behind
    await house.api.start();
  }

  it('every fact arrives, in order of each party, each signed; what was rolled back does not', async () => {
    receiver.answer(moody());
    const booked = await together(PARTIES, book);
    const ids = booked.map((one) => (one.status === 'fulfilled' ? one.value : 0));
    const change = (id: number, size: number, end: string) =>
      house.sql(`BEGIN; UPDATE reservations SET party_size = ${size} WHERE id = ${id}; ${end}`);
    for (let size = 2; size <= 1 + CHANGES / 2; size++) {
      for (const id of ids) await change(id, size, 'COMMIT');
    }
    await restart();
    for (let size = 2 + CHANGES / 2; size <= 1 + CHANGES; size++) {
      for (const id of ids) {
        await change(id, 99, 'ROLLBACK');
        await change(id, size, 'COMMIT');
      }
    }
    await restart();
    const all = async () => (receiver.taken().length === FACTS ? true : undefined);
    await until(all, `${FACTS} facts`, 240);
    const taken = receiver.taken();
    for (const id of ids) expect(sizesOf(taken, id)).toEqual(Array.from({ length: 1 + CHANGES }, (_, at) => at + 1));
    expect(receiver.received.length).toBeGreaterThan(FACTS); // control: not each at the first attempt
    expect(receiver.received.filter((one) => !isSigned(one, secret))).toEqual([]);
    const arrived = async () => {
      const open = await house.sql(`SELECT id FROM webhook_deliveries WHERE status <> 'delivered'`);
      return open.length === 0 || undefined;
    };
    await until(arrived, 'all to be noted as delivered', 60);
  }, 600_000);
});
