import { CurrentCompany, matching, NotFound, orderOf, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, WebhookView } from '@azionelab/contracts';
import type { WebhooksRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import type { FindOneOptions } from 'typeorm';
import { type DeliveryFigures, webhookView } from './webhook.view';
import { WebhookEndpoint } from './webhook-endpoint.entity';

const ORDERINGS = {
  id: 'id',
  url: 'url',
  description: 'description',
  is_active: 'isActive',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
};

const FIGURES = `
  SELECT endpoint_id AS id, count(*) FILTER (WHERE status = 'owed')::integer AS owed,
    count(*) FILTER (WHERE status = 'failed')::integer AS failed, max(delivered_at) AS last_delivered_at
  FROM webhook_deliveries WHERE endpoint_id = ANY ($1) GROUP BY 1`;

const NONE: DeliveryFigures = { owed: 0, failed: 0, last_delivered_at: null };

/** Webhooks, as the office reads them. */
@Injectable()
export class WebhookList {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
  ) {}

  list(request: WebhooksRequest): Promise<ListView<WebhookView>> {
    return this.work.run(
      async () => {
        const [endpoints, count] = await this.work.of(WebhookEndpoint).findAndCount({
          where: matching<WebhookEndpoint>({ isActive: request.is_active }, request.search, ['description', 'url']),
          order: orderOf(request.ordering || 'id', ORDERINGS),
          ...pageOf(request),
        });
        return { count, results: await this.views(endpoints) };
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  read(id: number): Promise<WebhookView> {
    return this.work.run(async () => {
      const [view] = await this.views([await this.byId(id)]);
      return view as WebhookView;
    });
  }

  /** Inside a unit of work. @throws NotFound */
  async byId(id: number, lock?: FindOneOptions<WebhookEndpoint>['lock']): Promise<WebhookEndpoint> {
    const endpoint = await this.work.of(WebhookEndpoint).findOne({ where: { id }, lock });
    if (!endpoint) throw new NotFound();
    return endpoint;
  }

  private async views(endpoints: WebhookEndpoint[]): Promise<WebhookView[]> {
    const rows = await this.work.query<DeliveryFigures & { id: number }>(FIGURES, [endpoints.map(({ id }) => id)]);
    const figures = new Map(rows.map((row) => [row.id, row]));
    const { timeZone } = this.company.get();
    return endpoints.map((endpoint) => webhookView(endpoint, figures.get(endpoint.id) ?? NONE, timeZone));
  }
}
