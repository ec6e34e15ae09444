import { LIMITS } from '../limits';
import {
  WEBHOOK_DELIVERY_STATUSES,
  WEBHOOK_EVENTS,
  type WebhookDeliveryStatus,
  type WebhookEvent,
} from '../webhook-events';
import { Flag, Instant, OneOf, Optional, QueryFlag, SomeOf } from './fields';
import { OfficeListRequest, PageRequest } from './list.request';
import { Text } from './text';

/** Body of POST /api/admin/webhooks/. */
export class CreateWebhookRequest {
  /** https, on the public internet; without name and password. */
  @Text({ max: LIMITS.url, min: 1, example: 'https://hooks.example.org/azionelab' })
  url!: string;

  @Optional()
  @Text({ max: LIMITS.line, example: 'Foglio delle prenotazioni' })
  description?: string;

  @SomeOf(WEBHOOK_EVENTS)
  events!: WebhookEvent[];

  /** Sends names, addresses, telephone numbers and notes along; asks for `see_reservations`. */
  @Optional()
  @Flag()
  with_personal_data?: boolean;
}

/** Body of PATCH /api/admin/webhooks/{id}/: what is absent stays as it is. */
export class ChangeWebhookRequest {
  @Optional()
  @Text({ max: LIMITS.url, min: 1 })
  url?: string;

  @Optional()
  @Text({ max: LIMITS.line })
  description?: string;

  @Optional()
  @SomeOf(WEBHOOK_EVENTS)
  events?: WebhookEvent[];

  @Optional()
  @Flag()
  with_personal_data?: boolean;

  /** While it is false nothing is noted down for it, and what was on its way is given up. */
  @Optional()
  @Flag()
  is_active?: boolean;
}

/** Query of GET /api/admin/webhooks/. */
export class WebhooksRequest extends OfficeListRequest {
  /** Those that are sent to, or the others. */
  @QueryFlag()
  is_active?: boolean;
}

/** Query of GET /api/admin/webhooks/{id}/deliveries/. */
export class WebhookDeliveriesRequest extends PageRequest {
  /** Where the delivery stands. */
  @Optional()
  @OneOf(WEBHOOK_DELIVERY_STATUSES)
  status?: WebhookDeliveryStatus;

  /** What happened. */
  @Optional()
  @Text({ max: LIMITS.line })
  type?: string;
}

/** Body of POST /api/admin/webhooks/{id}/replay/: sends again what was given up and happened since. */
export class ReplayWebhookRequest {
  @Instant()
  since!: string;
}
