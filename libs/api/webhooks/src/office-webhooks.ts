import {
  Conflict,
  CurrentUser,
  demandVersion,
  InvalidInput,
  PermissionDenied,
  Settings,
  UnitOfWork,
} from '@azionelab/api/kernel';
import { WEBHOOKS_MAX, type WebhookView, type WebhookWithSecretView } from '@azionelab/contracts';
import type { ChangeWebhookRequest, CreateWebhookRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { writtenSecret } from './signature';
import { SwitchingOff } from './switching-off';
import { targetFault } from './target';
import { WebhookEndpoint } from './webhook-endpoint.entity';
import { WebhookList } from './webhook-list';
import { WebhookSecrets } from './webhook-secrets';

const LOCKED = { mode: 'for_no_key_update' } as const;

/** Which other systems are told of what. */
@Injectable()
export class OfficeWebhooks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly user: CurrentUser,
    private readonly settings: Settings,
    private readonly webhooks: WebhookList,
    private readonly secrets: WebhookSecrets,
    private readonly switchingOff: SwitchingOff,
  ) {}

  /** @throws InvalidInput for an address that nothing may be sent to | PermissionDenied | Conflict when there are too many */
  create(body: CreateWebhookRequest): Promise<WebhookWithSecretView> {
    this.demand(body);
    return this.work.run(async () => {
      const endpoints = this.work.of(WebhookEndpoint);
      if ((await endpoints.count()) >= WEBHOOKS_MAX) throw new Conflict({ reason: 'too_many' });
      const { secret, columns } = this.secrets.make();
      const { identifiers } = await endpoints.insert({ ...columnsOf(body), ...this.asked(body), ...columns });
      const view = await this.webhooks.read(identifiers[0]?.['id'] as number);
      return { ...view, secret: writtenSecret(secret) };
    });
  }

  /** @throws NotFound | Conflict | InvalidInput | PermissionDenied as `create` */
  change(id: number, body: ChangeWebhookRequest, expected?: number): Promise<WebhookView> {
    this.demand(body);
    return this.work.run(async () => {
      const before = await this.webhooks.byId(id, LOCKED);
      demandVersion(before, expected);
      const version = before.version + 1;
      const changed = { ...columnsOf(body), ...this.asked(body), ...turned(body, before), version };
      await this.work.of(WebhookEndpoint).update({ id }, changed);
      if (body.is_active === false) await this.switchingOff.giveUp(id);
      return this.webhooks.read(id);
    });
  }

  /** A new secret; the one before signs on for a day. @throws NotFound | Conflict */
  rotate(id: number, expected?: number): Promise<WebhookWithSecretView> {
    return this.work.run(async () => {
      const before = await this.webhooks.byId(id, LOCKED);
      demandVersion(before, expected);
      const { secret, columns } = this.secrets.makeNext(before);
      await this.work.of(WebhookEndpoint).update({ id }, { ...columns, version: before.version + 1 });
      return { ...(await this.webhooks.read(id)), secret: writtenSecret(secret) };
    });
  }

  /** With its log. @throws NotFound | Conflict */
  remove(id: number, expected?: number): Promise<void> {
    return this.work.run(async () => {
      demandVersion(await this.webhooks.byId(id, LOCKED), expected);
      await this.work.of(WebhookEndpoint).delete({ id });
    });
  }

  /** Who may not see names, an API key for example, cannot have them sent elsewhere, to read them there. */
  private demand({ url, with_personal_data }: ChangeWebhookRequest): void {
    const fault = url ? targetFault(url, this.settings.webhookPrivateTargets) : undefined;
    if (fault) throw new InvalidInput({ url: [fault] });
    if (with_personal_data && !this.user.get().permissions.includes('see_reservations')) throw new PermissionDenied();
  }

  /** On whose behalf personal data are sent. */
  private asked({ with_personal_data }: ChangeWebhookRequest): Partial<WebhookEndpoint> {
    return with_personal_data ? { apiKeyId: this.user.get().key?.id ?? null } : {};
  }
}

/** What a body says, as columns; what it leaves out, or sends as `null`, stays as it is. */
function columnsOf(body: ChangeWebhookRequest): Partial<WebhookEndpoint> {
  return {
    url: body.url ?? undefined,
    description: body.description ?? undefined,
    events: body.events ?? undefined,
    withPersonalData: body.with_personal_data ?? undefined,
  };
}

/** On or off: whoever turns it begins anew. */
function turned({ is_active }: ChangeWebhookRequest, before: WebhookEndpoint): Partial<WebhookEndpoint> {
  if (is_active === undefined || is_active === before.isActive) return {};
  return { isActive: is_active, failingSince: null, switchedOffAt: null, switchedOffBecause: null };
}
