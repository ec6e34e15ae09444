import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@azionelab/api/schema';
import { type Mailbox, openMailbox } from '@azionelab/tools/mailbox';
import { type Cluster, openCluster } from '@azionelab/tools/postgres';
import { Client } from 'pg';
import { freePort, KillableApi } from './killable-api';
import { testKey } from './open-box-office';

/** One company with one performance, on an API, a PostgreSQL and a mailbox whose parts can be killed one by one. */
export class KillableHouse {
  private constructor(
    readonly api: KillableApi,
    readonly mailbox: Mailbox,
    readonly performance: number,
    private readonly dir: string,
    private cluster: Cluster,
  ) {}

  /**
   * @param smtpUrl where the API sends mail, given where the mailbox listens: something may stand in between
   * @param settings of the API, besides those that every one needs
   */
  static async open(
    seats: number,
    smtpUrl = async (mailbox: string) => mailbox,
    settings: Record<string, string> = {},
  ): Promise<KillableHouse> {
    const dir = await mkdtemp(join(tmpdir(), 'azionelab-killable-'));
    const cluster = await openCluster({ dataDir: dir });
    const mailbox = await openMailbox({ dir: join(dir, 'mailbox') });
    await migrate({ owner: cluster.ownerUrl, jobs: cluster.jobsUrl });
    const [row] = await query<{ id: string }>(
      cluster,
      `WITH company AS (INSERT INTO companies (slug, name) VALUES ('crash', 'Crash') RETURNING id),
        show AS (INSERT INTO shows (company_id, title, slug, is_published) SELECT id, 'S', 's', true FROM company RETURNING id, company_id),
        venue AS (INSERT INTO venues (company_id, name, slug, address, city) SELECT id, 'V', 'v', 'A', 'C' FROM company RETURNING id)
      INSERT INTO performances (company_id, show_id, venue_id, starts_at, room_capacity)
        SELECT show.company_id, show.id, venue.id, now() + interval '2 hours', ${seats} FROM show, venue RETURNING id`,
    );
    const api = new KillableApi(await freePort(), {
      DATABASE_URL: cluster.appUrl,
      DATABASE_JOBS_URL: cluster.jobsUrl,
      SMTP_URL: await smtpUrl(mailbox.smtpUrl),
      TOKEN_KEYS: testKey(),
      SESSION_KEYS: testKey(),
      RATE_LIMIT_FACTOR: '1000',
      ...settings,
    });
    await api.start();
    return new KillableHouse(api, mailbox, Number(row?.id), dir, cluster);
  }

  /** A statement as the superuser. */
  sql<Row>(text: string): Promise<Row[]> {
    return query(this.cluster, text);
  }

  /** Ends PostgreSQL in the middle of whatever it does. */
  async killDatabase(): Promise<void> {
    process.kill(this.cluster.pid, 'SIGKILL');
    await this.cluster.exited;
  }

  /** Starts it again, where it was. */
  async reviveDatabase(): Promise<void> {
    this.cluster = await openCluster({ dataDir: this.dir, port: this.cluster.port });
  }

  async close(): Promise<void> {
    await this.api.kill();
    await this.mailbox.stop();
    await this.cluster.stop();
    await rm(this.dir, { recursive: true, force: true });
  }
}

async function query<Row>(cluster: Cluster, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: cluster.adminUrl.replace(/\/postgres$/, '/azionelab') });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}
