// @ts-check
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { whenListening } from '../sockets.mjs';

const LARGEST = 25 * 1024 * 1024;

/**
 * A real SMTP server on a free loopback port that keeps what it is given as one file per mail.
 * @param {{dir: string, port?: number}} options
 * @returns {Promise<import('./index.mjs').Mailbox>}
 */
export async function openMailbox({ dir, port = 0 }) {
  mkdirSync(dir, { recursive: true });
  const server = new SMTPServer({
    size: LARGEST,
    closeTimeout: 300,
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth: (auth, _session, answer) => answer(null, { user: auth.username ?? 'anybody' }),
    // The answer is 250 only after the mail is on the disk: what a sender saw accepted is never lost.
    onData: (stream, _session, answer) =>
      void buffer(stream)
        .then((mail) => keep(dir, mail))
        .then(() => answer(), answer),
  });
  server.on('error', () => undefined);
  await whenListening(server.server, { port, host: '127.0.0.1' });
  const address = server.server.address();
  if (!address || typeof address === 'string') throw new Error('The mailbox has no port.');
  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    mails: () => readMails(dir),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * All mails of a mailbox folder, oldest first.
 * @param {string} dir
 */
export async function readMails(dir) {
  const files = readdirSync(dir).filter((name) => name.endsWith('.eml'));
  return Promise.all(files.sort().map(async (name) => PostalMime.parse(await readFile(join(dir, name)))));
}

/**
 * @param {string} dir
 * @param {Buffer} mail
 */
async function keep(dir, mail) {
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}`;
  const draft = join(dir, `${name}.part`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(mail);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(dir, `${name}.eml`));
}
