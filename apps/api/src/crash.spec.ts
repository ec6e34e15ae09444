import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate } from '@azionelab/api/schema';
import { together } from '@azionelab/api/testing';
import { type Mailbox, openMailbox } from '@azionelab/tools/mailbox';
import { type Cluster, openCluster } from '@azionelab/tools/postgres';
import { Client } from 'pg';
import { call } from './testing/caller';
import { freePort, KillableApi } from './testing/killable-api';
import { until } from './testing/until';

/** `npm run proof:crash` takes 1,000. */
const PARTIES = Number(process.env['CRASH_PARTIES'] ?? 120);

describe(`kill -9 in the middle of ${PARTIES} confirmations`, () => {
  let dir: string;
  let cluster: Cluster;
  let mailbox: Mailbox;
  let api: KillableApi;
  let performance: number;
  const answered = new Set<string>();

  const sql = async <Row>(text: string): Promise<Row[]> => {
    const client = new Client({ connectionString: cluster.adminUrl.replace(/\/postgres$/, '/azionelab') });
    await client.connect();
    try {
      return (await client.query(text)).rows as Row[];
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'azionelab-crash-'));
    cluster = await openCluster({ dataDir: dir });
    mailbox = await openMailbox({ dir: join(dir, 'mailbox') });
    await migrate({ owner: cluster.ownerUrl, jobs: cluster.jobsUrl });
    const [row] = await sql<{ id: string }>(`
      WITH company AS (INSERT INTO companies (slug, name) VALUES ('crash', 'Crash') RETURNING id),
        show AS (INSERT INTO shows (company_id, title, slug, is_published) SELECT id, 'S', 's', true FROM company RETURNING id, company_id),
        venue AS (INSERT INTO venues (company_id, name, slug, address, city) SELECT id, 'V', 'v', 'A', 'C' FROM company RETURNING id)
      INSERT INTO performances (company_id, show_id, venue_id, starts_at, room_capacity)
        SELECT show.company_id, show.id, venue.id, now() + interval '2 hours', ${PARTIES - 20} FROM show, venue RETURNING id`);
    performance = Number(row?.id);
    const key = () => `k:${randomBytes(32).toString('base64')}`;
    api = new KillableApi(await freePort(), {
      DATABASE_URL: cluster.appUrl,
      DATABASE_JOBS_URL: cluster.jobsUrl,
      SMTP_URL: mailbox.smtpUrl,
      TOKEN_KEYS: key(),
      SESSION_KEYS: key(),
      RATE_LIMIT_FACTOR: '1000',
    });
    await api.start();
  }, 120_000);

  afterAll(async () => {
    await api?.kill();
    await mailbox?.stop();
    await cluster?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  /** Every party's confirmation token, read from its mail. */
  async function tokens(): Promise<string[]> {
    for (let done = 0; done < PARTIES; done += 40) {
      await together(Math.min(40, PARTIES - done), (index) =>
        call(api.port, 'POST', `/api/performances/${performance}/reservations/`, {
          body: { name: 'Maria', email: `m${done + index}@posta.example`, party_size: 1 },
        }),
      );
    }
    const found = async () => {
      const mails = await mailbox.mails();
      const raw = new Set(mails.flatMap(({ text }) => /\/confirm#([\w-]{43})/.exec(text ?? '')?.[1] ?? []));
      return raw.size === PARTIES ? [...raw] : undefined;
    };
    return until(found, 'every confirmation mail', 300);
  }

  /** One party, which tries until it has an answer, as its browser would. */
  async function confirm(token: string, onAnswer: () => void): Promise<number> {
    for (;;) {
      const headers = { 'idempotency-key': `attempt-${token}` };
      const answer = await call(api.port, 'POST', '/api/reservations/confirm/', { body: { token }, headers }).catch(
        () => undefined,
      );
      if (answer && answer.status < 500) {
        if (answer.status === 200) answered.add(token);
        onAnswer();
        return answer.status;
      }
      await pause(100);
    }
  }

  it('loses nothing that was answered, and owes no mail in the end', async () => {
    const all = await tokens();
    let answers = 0;
    let trouble = Promise.resolve();
    const onAnswer = () => {
      answers++;
      if (answers === Math.floor(PARTIES / 4)) {
        trouble = trouble.then(async () => {
          await api.kill();
          await api.start();
        });
      }
      if (answers === Math.floor(PARTIES / 2)) {
        trouble = trouble.then(async () => {
          process.kill(cluster.pid, 'SIGKILL');
          await cluster.exited;
          cluster = await openCluster({ dataDir: dir, port: cluster.port });
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

    const [row] = await sql<{ confirmed: number; counted: number }>(
      `SELECT (SELECT count(*)::int FROM reservations WHERE status = 'confirmed') AS confirmed,
         (SELECT confirmed_seats FROM performances WHERE id = ${performance}) AS counted`,
    );
    expect(statuses).toHaveLength(PARTIES);
    expect(row).toEqual({ confirmed: PARTIES - 20, counted: PARTIES - 20 });
    // With a key a retry after a lost answer ends as success: each confirmed party was told so.
    expect(answered.size).toBe(PARTIES - 20);

    const tickets = async () => {
      const mails = await mailbox.mails();
      const raw = new Set(mails.flatMap(({ text }) => /\/ticket#([\w-]{43})/.exec(text ?? '')?.[1] ?? []));
      return raw.size === PARTIES - 20 ? raw.size : undefined;
    };
    await expect(until(tickets, 'every ticket mail', 300)).resolves.toBe(PARTIES - 20);
    expect(await sql(`SELECT id FROM messages WHERE status = 'owed' AND kind = 'ticket'`)).toEqual([]);
  }, 900_000);
});
