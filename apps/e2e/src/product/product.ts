import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mailbox, openMailbox } from '@azionelab/tools/mailbox';
import { type Database, openDatabase } from './database';
import { freePort, type Program, startProgram } from './programs';
import { at } from './root';
import { until } from './until';

/** The built product with its demo company, all of it real, on parts of its own. */
export interface Product {
  url: string;
  /** Every line that the API wrote. */
  log: readonly string[];
  sql: Database['sql'];
  mails: Mailbox['mails'];
}

export type Settings = Readonly<Record<string, string>>;

/** Of every demo account. */
export const PASSWORD = 'una password di prova';

const key = () => `e2e:${randomBytes(32).toString('base64')}`;

/** Starts it; the given stack ends it. `changed` are settings other than a test's. */
export async function openProduct(closing: AsyncDisposableStack, changed: Settings = {}): Promise<Product> {
  const { settings: database, sql } = await openDatabase(closing);
  const dir = await mkdtemp(join(tmpdir(), 'azionelab-e2e-'));
  closing.defer(() => rm(dir, { recursive: true, force: true }));
  const mailbox = await openMailbox({ dir });
  closing.defer(() => mailbox.stop());
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = {
    ...database,
    NODE_ENV: 'development',
    PORT: String(port),
    PUBLIC_URL: url,
    SMTP_URL: mailbox.smtpUrl,
    MAILBOX_DIR: dir,
    TOKEN_KEYS: key(),
    SESSION_KEYS: key(),
    DEMO: '1',
    DEMO_PASSWORD: PASSWORD,
    RATE_LIMIT_FACTOR: '1000',
    WEB_DIST: at('dist/apps/web'),
    LOG_LEVEL: 'trace',
    ...changed,
  };
  const migration = startProgram('migrate', settings);
  if ((await migration.exited) !== 0) throw new Error(`It does not migrate:\n${migration.log.join('\n')}`);
  const api = startProgram('main', settings);
  closing.defer(() => api.stop());
  await until(() => readiness(url, api), 'the API to be ready', 60);
  return { url, log: api.log, sql, mails: mailbox.mails };
}

async function readiness(url: string, api: Program): Promise<true | undefined> {
  const over = await Promise.race([api.exited, Promise.resolve('running')]);
  if (over !== 'running') throw new Error(`The API ended:\n${api.log.join('\n')}`);
  const answer = await fetch(`${url}/api/health/ready`).catch(() => null);
  return answer?.ok || undefined;
}
