import { setTimeout as pause } from 'node:timers/promises';
import { together } from '@azionelab/api/testing';
import { call } from './testing/caller';
import { KillableHouse } from './testing/killable-house';
import { until } from './testing/until';

/** `npm run proof:crash` takes 1,000. */
const PARTIES = Number(process.env['CRASH_PARTIES'] ?? 120);

describe(`kill -9 in the middle of ${PARTIES} confirmations`, () => {
  let house: KillableHouse;
  const answered = new Set<string>();
  /** Why nobody will be answered any more. */
  let lost: Error | undefined;

  beforeAll(async () => {
    house = await KillableHouse.open(PARTIES - 20);
  }, 120_000);

  afterAll(() => house?.close());

  /** Every party's confirmation token, read from its mail. */
  async function tokens(): Promise<string[]> {
    for (let done = 0; done < PARTIES; done += 40) {
      await together(Math.min(40, PARTIES - done), (index) =>
        call(house.api.port, 'POST', `/api/performances/${house.performance}/reservations/`, {
          body: { name: 'Maria', email: `m${done + index}@posta.example`, party_size: 1 },
        }),
      );
    }
    return mailed('confirmation_request', PARTIES, 'confirm');
  }

  /** The tokens in the letters of a kind, once `count` of them are out. */
  async function mailed(kind: string, count: number, page: string): Promise<string[]> {
    const sent = async () => {
      const [row] = await house.sql<{ sent: number }>(
        `SELECT count(*)::int AS sent FROM messages WHERE kind = '${kind}' AND status = 'sent'`,
      );
      return row?.sent === count || undefined;
    };
    await until(sent, `${count} letters (${kind})`, 600);
    const link = new RegExp(`/${page}#([\\w-]{43})`);
    const mails = await house.mailbox.mails();
    return [...new Set(mails.flatMap(({ text }) => link.exec(text ?? '')?.[1] ?? []))];
  }

  /** One party, which tries until it has an answer, as its browser would. */
  async function confirm(token: string, onAnswer: () => void): Promise<number> {
    for (;;) {
      const headers = { 'idempotency-key': `attempt-${token}` };
      const answer = await call(house.api.port, 'POST', '/api/reservations/confirm/', {
        body: { token },
        headers,
      }).catch(() => undefined);
      if (answer && answer.status < 500) {
        if (answer.status === 200) answered.add(token);
        onAnswer();
        return answer.status;
      }
      if (lost) throw lost;
      await pause(100);
    }
  }

  it('loses nothing that was answered, and owes no mail in the end', async () => {
    const all = await tokens();
    let answers = 0;
    let trouble = Promise.resolve();
    const cause = (harm: () => Promise<void>) => {
      trouble = trouble.then(harm).catch((error: Error) => void (lost = error));
    };
    const onAnswer = () => {
      answers++;
      if (answers === Math.floor(PARTIES / 4)) {
        cause(async () => {
          await house.api.kill();
          await house.api.start();
        });
      }
      if (answers === Math.floor(PARTIES / 2)) {
        cause(async () => {
          await house.killDatabase();
          await house.reviveDatabase();
        });
      }
    };
    const queue = [...all];
    const statuses: number[] = [];
    await together(30, async () => {
      for (let token = queue.pop(); token !== undefined; token = queue.pop())
        statuses.push(await confirm(token, onAnswer));
    });
    await trouble;
    if (lost) throw lost as Error;
    expect(house.api.isAlive).toBe(true);

    const [row] = await house.sql<{ confirmed: number; counted: number }>(
      `SELECT (SELECT count(*)::int FROM reservations WHERE status = 'confirmed') AS confirmed,
         (SELECT confirmed_seats FROM performances WHERE id = ${house.performance}) AS counted`,
    );
    expect(statuses).toHaveLength(PARTIES);
    expect(row).toEqual({ confirmed: PARTIES - 20, counted: PARTIES - 20 });
    // With a key a retry after a lost answer ends as success: each confirmed party was told so.
    expect(answered.size).toBe(PARTIES - 20);

    expect(await mailed('ticket', PARTIES - 20, 'ticket')).toHaveLength(PARTIES - 20);
    expect(await house.sql(`SELECT id FROM messages WHERE status = 'owed' AND kind = 'ticket'`)).toEqual([]);
  }, 1_800_000);
});
