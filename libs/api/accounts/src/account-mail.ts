import { Clock, CurrentCompany, RateLimited, Settings, Site, UnitOfWork } from '@azionelab/api/kernel';
import {
  type AccountLetter,
  HOUR,
  Letters,
  type LetterWriter,
  type Message,
  Messages,
  subjectOf,
  waitFor,
} from '@azionelab/api/mail';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Membership } from './membership.entity';
import type { PasswordLinkPurpose } from './password-link.entity';
import { PasswordLinks } from './password-links';

const KINDS: readonly PasswordLinkPurpose[] = ['invitation', 'password_reset'];

/** Letters about accounts: owed with the link that they bring, and written when they are sent. */
@Injectable()
export class AccountMail implements LetterWriter, OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly site: Site,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly links: PasswordLinks,
    private readonly letters: Letters,
    private readonly messages: Messages,
  ) {}

  onModuleInit(): void {
    this.letters.writtenBy(this, KINDS);
  }

  /** Makes a link and owes its letter, not too soon after the last one; the membership's row is locked. @throws RateLimited */
  async owe(kind: PasswordLinkPurpose, { userId, user }: Membership): Promise<void> {
    const now = this.clock.now();
    const before = await this.messages.owedToStaffSince(userId, kind, new Date(now.getTime() - HOUR));
    const seconds = waitFor(user.email, before, { now, factor: this.settings.rateLimitFactor });
    if (seconds > 0) throw new RateLimited(seconds);
    const { locale, name } = this.company.get();
    await this.links.issue(userId, kind);
    await this.messages.owe({ kind, userId, locale, recipient: user.email, subject: subjectOf(kind, locale, name) });
  }

  contentOf({ kind, userId, recipient, locale }: Message): Promise<AccountLetter | undefined> {
    const purpose = kind as PasswordLinkPurpose;
    if (userId === null) return Promise.resolve(undefined);
    return this.work.run(
      async () => {
        const membership = await this.work.of(Membership).findOne({ where: { userId }, relations: { user: true } });
        const link = await this.links.findOf(userId, purpose);
        if (!membership?.isActive || membership.user.email !== recipient || !link) return undefined;
        const { name, contactEmail, timeZone } = this.company.get();
        return {
          kind: purpose,
          locale,
          company: { name, contactEmail, timeZone },
          recipientName: membership.name,
          passwordUrl: this.site.page('/set-password', locale, this.links.rawOf(link)),
          passwordUntil: link.expiresAt,
        };
      },
      { readOnly: true },
    );
  }
}
