import type {
  ChangeWebhookRequest,
  CreateWebhookRequest,
  WebhooksRequest,
  WebhookView,
  WebhookWithSecretView,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import { ifMatch, type CallOptions, type ChangeOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** Webhooks; `search` looks in address and description. Needs `administer`. Refusals: `invalid_input`. */
export function list(
  at: Connection,
  query: WebhooksRequest = {},
  options?: CallOptions,
): Listing<WebhookView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/webhooks/', refusals: ['invalid_input'] }, query, options);
}

/**
 * Subscribes an address to `events`, signed after the Standard Webhooks specification; `secret` is told this once. Needs
 * `administer`.
 *
 * Refusals: `invalid_input`, under `url` for an address that is not on the public internet; `permission_denied` for
 * `with_personal_data` without `see_reservations`; `conflict` with `reason` `too_many` beyond `WEBHOOKS_MAX`.
 */
export function create(at: Connection, body: CreateWebhookRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /admin/webhooks/',
      body,
      as: json<WebhookWithSecretView>,
      refusals: ['invalid_input', 'permission_denied', 'conflict'],
    },
    options,
  );
}

/** Needs `administer`. Refusals: `not_found`. */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /admin/webhooks/{id}/', path: { id }, as: json<WebhookView>, refusals: ['not_found'] },
    options,
  );
}

/**
 * Changes what is given; `is_active` true switches on again what was switched off. Needs `administer`.
 *
 * Refusals: `invalid_input`, `permission_denied` for `with_personal_data` without `see_reservations`, `not_found`,
 * `conflict` with the current `version` when another one was read.
 */
export function change(at: Connection, id: number, body: ChangeWebhookRequest, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'PATCH /admin/webhooks/{id}/',
      path: { id },
      body,
      headers: ifMatch(options),
      as: json<WebhookView>,
      refusals: ['invalid_input', 'permission_denied', 'not_found', 'conflict'],
    },
    options,
  );
}

/** Another `secret`, told this once. Needs `administer`. Refusals: `not_found`, `conflict` with the current `version`. */
export function rotate(at: Connection, id: number, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'POST /admin/webhooks/{id}/rotate/',
      path: { id },
      headers: ifMatch(options),
      as: json<WebhookWithSecretView>,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}

/** Removes a webhook with its log. Needs `administer`. Refusals: `not_found`, `conflict` with the current `version`. */
export function remove(at: Connection, id: number, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/webhooks/{id}/',
      path: { id },
      headers: ifMatch(options),
      as: nothing,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}
