import { Conflict, CurrentCompany, listView, NotFound, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import {
  type ListView,
  WEBHOOK_PING,
  type WebhookDeliveryDetailView,
  type WebhookDeliveryView,
  type WebhookReplayView,
} from '@azionelab/contracts';
import type { ReplayWebhookRequest, WebhookDeliveriesRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { WebhookAttempt } from './webhook-attempt.entity';
import { WebhookDelivery } from './webhook-delivery.entity';
import { webhookAttemptView, webhookDeliveryView } from './webhook-delivery.view';
import { WebhookList } from './webhook-list';

/** As if nobody had tried: only the count of attempts goes on, because it numbers them. */
const ANEW = { status: 'owed', triedSince: null, deliveredAt: null, httpStatus: null, fault: null } as const;

/** Since ever: no clock decides when it is due. */
const AT_ONCE = new Date(0);

/** What one webhook was told, what became of it, and how to tell it again. */
@Injectable()
export class OfficeWebhookLog {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly webhooks: WebhookList,
  ) {}

  /** The newest first. @throws NotFound */
  list(endpointId: number, request: WebhookDeliveriesRequest): Promise<ListView<WebhookDeliveryView>> {
    const { status, type } = request;
    return this.work.run(
      async () => {
        await this.webhooks.byId(endpointId);
        const page = await this.work.of(WebhookDelivery).findAndCount({
          where: {
            endpointId,
            ...(status ? { status } : {}),
            ...(type ? { type: type as WebhookDelivery['type'] } : {}),
          },
          order: { id: 'DESC' },
          ...pageOf(request),
        });
        return listView(page, (delivery) => this.view(delivery));
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  read(endpointId: number, id: number): Promise<WebhookDeliveryDetailView> {
    return this.work.run(
      async () => {
        const delivery = await this.byId(endpointId, id);
        const attempts = await this.work
          .of(WebhookAttempt)
          .find({ where: { deliveryId: id }, order: { number: 'DESC' } });
        const { timeZone } = this.company.get();
        return { ...this.view(delivery), log: attempts.map((attempt) => webhookAttemptView(attempt, timeZone)) };
      },
      { readOnly: true },
    );
  }

  /** Sends something, to see whether anybody is there. @throws NotFound | Conflict while it is switched off */
  ping(endpointId: number): Promise<WebhookDeliveryView> {
    return this.work.run(async () => {
      await this.demandActive(endpointId);
      const about = { objectType: 'webhook', objectId: endpointId, snapshot: {} } as const;
      const { identifiers } = await this.work.of(WebhookDelivery).insert({ endpointId, type: WEBHOOK_PING, ...about });
      await this.wake(endpointId);
      return this.view(await this.byId(endpointId, identifiers[0]?.['id'] as number));
    });
  }

  /** Sends one again, under the same id. @throws NotFound | Conflict while it is switched off, or on its way already */
  replay(endpointId: number, id: number): Promise<WebhookDeliveryView> {
    return this.work.run(async () => {
      await this.demandActive(endpointId);
      const { status } = await this.byId(endpointId, id);
      if (status === 'owed') throw new Conflict({ reason: 'on_its_way' });
      await this.work.of(WebhookDelivery).update({ id, status }, { ...ANEW, nextAttemptAt: AT_ONCE });
      await this.wake(endpointId);
      return this.view(await this.byId(endpointId, id));
    });
  }

  /** Sends all again that were given up and happened since. @throws NotFound | Conflict while it is switched off */
  replayAll(endpointId: number, { since }: ReplayWebhookRequest): Promise<WebhookReplayView> {
    return this.work.run(async () => {
      await this.demandActive(endpointId);
      const { affected } = await this.work
        .of(WebhookDelivery)
        .createQueryBuilder()
        .update()
        .set({ ...ANEW, nextAttemptAt: AT_ONCE })
        .where(`endpoint_id = :endpointId AND status = 'failed' AND occurred_at >= :since`, { endpointId, since })
        .execute();
      await this.wake(endpointId);
      return { replayed: affected ?? 0 };
    });
  }

  private async demandActive(endpointId: number): Promise<void> {
    const { isActive } = await this.webhooks.byId(endpointId);
    if (!isActive) throw new Conflict({ reason: 'switched_off' });
  }

  private async byId(endpointId: number, id: number): Promise<WebhookDelivery> {
    const delivery = await this.work.of(WebhookDelivery).findOneBy({ id, endpointId });
    if (!delivery) throw new NotFound();
    return delivery;
  }

  /** As the triggers do: whoever listens looks when this has committed. */
  private async wake(endpointId: number): Promise<void> {
    await this.work.query(`SELECT pg_notify('webhooks', current_company() || ':' || $1::bigint)`, [endpointId]);
  }

  private view(delivery: WebhookDelivery): WebhookDeliveryView {
    return webhookDeliveryView(delivery, this.company.get().timeZone);
  }
}
