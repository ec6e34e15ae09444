import { Clock, CurrentCompany, Settings } from '@azionelab/api/kernel';
import { MailerService, type ISendMailOptions } from '@nestjs-modules/mailer';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { LetterContent } from './letter-content';
import type { OwnWords } from './letter-texts';
import { render } from './render';
import { attachmentsOf } from './ticket-attachments';

/** Milliseconds after which an attempt is given up, however slowly the server answers. */
const ATTEMPT_MS = 35_000;

/** Header lines end where a line ends: nothing that was typed may hold one. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** What stands on a letter's envelope. */
interface Envelope {
  /** Of the message; makes its Message-ID. */
  id: number | string;
  recipient: string;
  subject: string;
}

/** Hands letters to the SMTP server. */
@Injectable()
export class Postman implements OnModuleDestroy {
  private readonly closing = new AbortController();

  constructor(
    private readonly mailer: MailerService,
    private readonly settings: Settings,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** Attempts under way end at once: what they owe stays owed. */
  onModuleDestroy(): void {
    this.closing.abort();
  }

  /** Fulfilled once the server has taken the letter; sent twice it bears the same Message-ID, so that readers fold it. */
  async send(message: Envelope, letter: LetterContent, own?: OwnWords): Promise<void> {
    await this.mailer.sendMail(await this.compose(message, letter, own));
  }

  private async compose(
    message: Envelope,
    letter: LetterContent,
    own?: OwnWords,
  ): Promise<ISendMailOptions & { signal: AbortSignal }> {
    const subject = oneLine(message.subject);
    const host = new URL(this.settings.publicUrl).hostname;
    const { contactEmail } = letter.company;
    return {
      messageId: `<${message.id}.${this.company.get().id}@${host}>`,
      date: this.clock.now(),
      from: this.settings.mailFrom,
      to: { name: '', address: oneLine(message.recipient) },
      ...(contactEmail ? { replyTo: { name: oneLine(letter.company.name), address: oneLine(contactEmail) } } : {}),
      subject,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.locale },
      ...render(letter, subject, own),
      attachments: attachmentsOf(letter, host),
      disableFileAccess: true,
      disableUrlAccess: true,
      signal: AbortSignal.any([this.closing.signal, AbortSignal.timeout(ATTEMPT_MS)]),
    };
  }
}
