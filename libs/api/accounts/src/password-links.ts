import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Clock, CurrentCompany, Settings, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { InvitationExpired, UnknownInvitation } from './account.errors';
import { PasswordLink, type PasswordLinkPurpose } from './password-link.entity';

const HOUR = 3_600_000;

/** For how long a link works, in milliseconds. */
const LIFE: Record<PasswordLinkPurpose, number> = { invitation: 7 * 24 * HOUR, password_reset: HOUR };

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Links for setting a password: made as tickets are, so that a mail can be made again and no table opens an account. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Ends the links that somebody has for the same, and makes another. */
  async issue(userId: number, purpose: PasswordLinkPurpose): Promise<PasswordLink> {
    const now = this.clock.now();
    const links = this.work.of(PasswordLink);
    await links.update({ userId, purpose, usedAt: IsNull(), expiresAt: MoreThan(now) }, { expiresAt: now });
    const [drawn] = await this.work.query<{ id: number }>(`SELECT nextval('invitations_id_seq') AS id`);
    const link = Object.assign(new PasswordLink(), {
      id: Number(drawn?.id),
      userId,
      purpose,
      nonce: randomBytes(32),
      keyId: this.settings.tokenKeys.current.id,
      expiresAt: new Date(now.getTime() + LIFE[purpose]),
      usedAt: null,
    });
    link.tokenHash = hashOf(this.rawOf(link));
    await links.insert(link);
    return link;
  }

  /** The link that works now and can be made again, if there is one. */
  findOf(userId: number, purpose: PasswordLinkPurpose): Promise<PasswordLink | null> {
    const alive = { usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    const where = { userId, purpose, nonce: Not(IsNull()), ...alive };
    return this.work.of(PasswordLink).findOne({ where, order: { id: 'DESC' } });
  }

  /** A link that can be used now, under its lock. @throws UnknownInvitation @throws InvitationExpired */
  async lock(token: string): Promise<PasswordLink> {
    const link = await this.work
      .of(PasswordLink)
      .findOne({ where: { tokenHash: hashOf(token) }, lock: { mode: 'for_no_key_update' } });
    if (!link) throw new UnknownInvitation();
    if (link.usedAt || link.expiresAt <= this.clock.now()) throw new InvitationExpired();
    return link;
  }

  /** The token itself, made again (SPEC 3.4.5); it goes to its holder and nowhere else. */
  rawOf({ id, purpose, nonce, keyId }: PasswordLink): string {
    const key = keyId === null ? undefined : this.settings.tokenKeys.byId(keyId);
    if (!key || !nonce) throw new Error(`The link ${id} cannot be made again.`);
    const substance = `${purpose}\n${this.company.get().id}\n${id}\n`;
    return createHmac('sha256', key.secret).update(substance).update(nonce).digest('base64url');
  }
}
