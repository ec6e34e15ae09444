import { Clock, CurrentCompany, Site, UnitOfWork } from '@azionelab/api/kernel';
import {
  Letters,
  type LetterWriter,
  type Message,
  Messages,
  subjectOf,
  type WebhookOffLetter,
} from '@azionelab/api/mail';
import type { WebhookSwitchedOff } from '@azionelab/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookEndpoint } from './webhook-endpoint.entity';

interface Admin {
  id: number;
  name: string;
  email: string;
}

const ADMINS = `
  SELECT users.id, memberships.name, users.email FROM memberships JOIN users ON users.id = memberships.user_id
  WHERE memberships.role = 'admin' AND memberships.is_active AND users.is_active`;

/** Ends what comes to nothing, and tells those who run the company. */
@Injectable()
export class SwitchingOff implements LetterWriter, OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly site: Site,
    private readonly clock: Clock,
    private readonly letters: Letters,
    private readonly messages: Messages,
  ) {}

  onModuleInit(): void {
    this.letters.writtenBy(this, ['webhook_off']);
  }

  /** Of an endpoint whose row is locked; again changes nothing. */
  async because(endpoint: WebhookEndpoint, why: WebhookSwitchedOff): Promise<void> {
    const { id, version, failingSince } = endpoint;
    if (!endpoint.isActive) return;
    const off = { isActive: false, switchedOffAt: this.clock.now(), switchedOffBecause: why, version: version + 1 };
    await this.work.of(WebhookEndpoint).update({ id }, off);
    await this.giveUp(id);
    const since = why === 'failing' ? (failingSince?.toISOString() ?? null) : null;
    await this.tellAdmins({ id, name: nameOf(endpoint), failing_since: since });
  }

  /** Nothing of what an endpoint is owed is tried any more, until somebody asks for it. */
  async giveUp(endpointId: number): Promise<void> {
    await this.work.of(WebhookDelivery).update({ endpointId, status: 'owed' }, { status: 'failed' });
  }

  async contentOf({ recipient, locale, facts }: Message): Promise<WebhookOffLetter | undefined> {
    const webhook = facts?.webhook;
    const admin = (await this.work.run(() => this.admins(), { readOnly: true })).find(
      ({ email }) => email === recipient,
    );
    if (!webhook || !admin) return undefined;
    const { name, contactEmail, timeZone } = this.company.get();
    return {
      kind: 'webhook_off',
      locale,
      company: { name, contactEmail, timeZone },
      recipientName: admin.name,
      webhookName: webhook.name,
      failingSince: webhook.failing_since === null ? null : new Date(webhook.failing_since),
      webhookUrl: this.site.page(`/admin/webhooks/${webhook.id}`, locale),
    };
  }

  private async tellAdmins(webhook: { id: number; name: string; failing_since: string | null }): Promise<void> {
    const { locale } = this.company.get();
    const subject = subjectOf('webhook_off', locale, webhook.name);
    const letter = { kind: 'webhook_off', locale, subject, facts: { webhook } } as const;
    const admins = await this.admins();
    await this.messages.oweAll(admins.map(({ id: userId, email }) => ({ ...letter, userId, recipient: email })));
  }

  private admins(): Promise<Admin[]> {
    return this.work.query<Admin>(ADMINS);
  }
}

/** What people know it by. */
const nameOf = ({ description, url }: WebhookEndpoint): string => description || new URL(url).host;
