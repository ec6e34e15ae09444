import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Passwords } from '@azionelab/api/accounts';
import { type Clock, type Company, Log, readSettings, type Settings } from '@azionelab/api/kernel';
import { Fixtures, openDatabase, type TestDatabase } from '@azionelab/api/testing';
import type { Role } from '@azionelab/contracts';
import { type Mailbox, openMailbox } from '@azionelab/tools/mailbox';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from '../server';
import { type Answer, type Call, call } from './caller';
import { apiContract } from './documented';
import { signIn, type StaffSession } from './staff-session';

const PASSWORD = 'una password di prova';
let hashed: Promise<string> | undefined;
/** Made once: it takes longer than all else that a member needs. */
const hash = () => (hashed ??= new Passwords().hash(PASSWORD));

/** The whole process on a database of its own, listening on a port of its own, its mail in a mailbox of its own. */
export interface BoxOffice {
  app: NestFastifyApplication;
  port: number;
  settings: Settings;
  database: TestDatabase;
  fixtures: Fixtures;
  mailbox: Mailbox;
  /** Every line that the process logged. */
  log: string[];
  call<Body = Record<string, unknown>>(method: string, path: string, options?: Call): Promise<Answer<Body>>;
  /** A new member of the company's staff, signed in. */
  staff(company: Company, role: Role): Promise<StaffSession>;
  close(): Promise<void>;
}

export interface BoxOfficeOptions {
  clock?: Clock;
  /** Settings that differ from those of a test. */
  settings?: Record<string, string>;
}

/** A key as the settings take one, of this run alone. */
export const testKey = (): string => `test:${randomBytes(32).toString('base64')}`;

/** Boots the real thing; one call. */
export async function openBoxOffice({ clock, settings = {} }: BoxOfficeOptions = {}): Promise<BoxOffice> {
  await apiContract(); // the first answer is not kept waiting for it
  const database = await openDatabase();
  const dir = await mkdtemp(join(tmpdir(), 'azionelab-mailbox-'));
  const mailbox = await openMailbox({ dir });
  const log: string[] = [];
  const read = readSettings({
    PORT: '0',
    PUBLIC_URL: 'http://localhost',
    DATABASE_URL: database.urls.app,
    DATABASE_JOBS_URL: database.urls.jobs,
    SMTP_URL: mailbox.smtpUrl,
    TOKEN_KEYS: testKey(),
    SESSION_KEYS: testKey(),
    RATE_LIMIT_FACTOR: '1000',
    ...settings,
  });
  const app = await createServer(read, new Log(read.logLevel, { write: (line) => void log.push(line) }), clock);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const fixtures = new Fixtures(database);
  return {
    app,
    port,
    settings: read,
    database,
    fixtures,
    mailbox,
    log,
    call: (method, path, options) => call(port, method, path, options),
    staff: async (company, role) => {
      const email = `${randomBytes(6).toString('hex')}@staff.test`;
      await fixtures.member(company, role, { email, password_hash: await hash() });
      return signIn(port, email, PASSWORD, company.hosts[0]);
    },
    close: async () => {
      await app.close();
      await mailbox.stop();
      await database.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** A second process on the same database, as behind a balancer: what one of them sets in motion the other one sees. */
export async function openBeside({ settings }: BoxOffice): Promise<{ port: number; close(): Promise<void> }> {
  const app = await createServer(settings, new Log('error', { write: () => undefined }));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { port, close: () => app.close() };
}
