import type {
  ReplayWebhookRequest,
  WebhookDeliveriesRequest,
  WebhookDeliveryDetailView,
  WebhookDeliveryView,
  WebhookReplayView,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** The log of a webhook's deliveries, the newest first; kept for `WEBHOOK_LOG_DAYS`. Needs `administer`. Refusals: `not_found`. */
export function deliveries(
  at: Connection,
  id: number,
  query: WebhookDeliveriesRequest = {},
  options?: CallOptions,
): Listing<WebhookDeliveryView, 'not_found' | 'invalid_input'> {
  const route = 'GET /admin/webhooks/{id}/deliveries/';
  return listing(at, { route, path: { id }, refusals: ['not_found', 'invalid_input'] }, query, options);
}

/** One delivery with its latest attempts, their `duration` in milliseconds. Needs `administer`. Refusals: `not_found`. */
export function delivery(at: Connection, id: number, delivery: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /admin/webhooks/{id}/deliveries/{delivery}/',
      path: { id, delivery },
      as: json<WebhookDeliveryDetailView>,
      refusals: ['not_found'],
    },
    options,
  );
}

/**
 * Sends a delivery again, under the same `webhook-id`. Needs `administer`.
 *
 * Refusals: `not_found`, `conflict` with `reason` `on_its_way` or `switched_off`.
 */
export function replay(at: Connection, id: number, delivery: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /admin/webhooks/{id}/deliveries/{delivery}/replay/',
      path: { id, delivery },
      as: json<WebhookDeliveryView>,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}

/**
 * Sends again what was given up and happened since. Needs `administer`.
 *
 * Refusals: `invalid_input`, `not_found`, `conflict` with `reason` `switched_off`.
 */
export function replayAll(at: Connection, id: number, body: ReplayWebhookRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /admin/webhooks/{id}/replay/',
      path: { id },
      body,
      as: json<WebhookReplayView>,
      refusals: ['invalid_input', 'not_found', 'conflict'],
    },
    options,
  );
}

/** Sends a `ping`, to see whether anybody is there. Needs `administer`. Refusals: `not_found`, `conflict` while it is switched off. */
export function ping(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /admin/webhooks/{id}/ping/',
      path: { id },
      as: json<WebhookDeliveryView>,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}
