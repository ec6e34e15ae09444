import type { Email } from 'postal-mime';

/** An SMTP server on the loopback interface that sends nothing on: each mail becomes a file. */
export interface Mailbox {
  /** `smtp://127.0.0.1:<port>` */
  smtpUrl: string;
  /** What was received, oldest first, parsed. */
  mails(): Promise<Email[]>;
  /** Takes no more mail. What was received stays in the folder. */
  stop(): Promise<void>;
}

/** Opens the mailbox of a folder (`<time>-<random>.eml` per mail, written before the sender is answered). */
export function openMailbox(options: { dir: string; port?: number }): Promise<Mailbox>;

/** All mails of a mailbox folder, oldest first, parsed. */
export function readMails(dir: string): Promise<Email[]>;
