// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createTransport } from 'nodemailer';
import { openMailbox, readMails } from './index.mjs';

/** @type {string} */
let dir;
before(() => (dir = mkdtempSync(join(tmpdir(), 'azionelab-mail-'))));
after(() => rmSync(dir, { recursive: true, force: true }));

const letter = { from: 'teatro@example.test', to: 'giulia@example.test', text: 'Due posti per stasera.' };

test('a mail that was accepted is kept, over a restart too', async () => {
  const mailbox = await openMailbox({ dir });
  await createTransport(mailbox.smtpUrl).sendMail({ ...letter, subject: 'Confermi? È per stasera' });
  const [mail] = await mailbox.mails();
  assert.equal(mail?.subject, 'Confermi? È per stasera');
  assert.equal(mail?.text?.trim(), letter.text);
  await mailbox.stop();

  const again = await openMailbox({ dir });
  await createTransport(again.smtpUrl).sendMail({ ...letter, subject: 'Il biglietto' });
  const subjects = (await readMails(dir)).map(({ subject }) => subject);
  assert.deepEqual(subjects, ['Confermi? È per stasera', 'Il biglietto']);
  assert.deepEqual(
    readdirSync(dir).filter((name) => !name.endsWith('.eml')),
    [],
  );
  await again.stop();
});

test('a mail that cannot be kept is not accepted', async () => {
  const lost = join(dir, 'lost');
  const mailbox = await openMailbox({ dir: lost });
  rmSync(lost, { recursive: true });
  await assert.rejects(createTransport(mailbox.smtpUrl).sendMail({ ...letter, subject: 'Perduta' }), {
    code: 'EMESSAGE',
  });
  await mailbox.stop();
});
