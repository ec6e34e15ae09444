import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMailbox, type Mailbox } from '@azionelab/tools/mailbox';

/** The product's own mailbox, in a folder of its own. It can be away for a while, and come back to the same port. */
export interface TestMailbox extends Mailbox {
  /** Folder of the received mails. */
  dir: string;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
}

export async function openTestMailbox(): Promise<TestMailbox> {
  const dir = await mkdtemp(join(tmpdir(), 'mailbox-'));
  let mailbox = await openMailbox({ dir });
  const { smtpUrl } = mailbox;
  return {
    dir,
    smtpUrl,
    mails: () => mailbox.mails(),
    goAway: () => mailbox.stop(),
    comeBack: async () => {
      mailbox = await openMailbox({ dir, port: Number(new URL(smtpUrl).port) });
    },
    stop: async () => {
      await mailbox.stop();
      await rm(dir, { recursive: true });
    },
  };
}
