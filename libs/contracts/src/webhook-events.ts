/**
 * What a webhook may be told of. `reservation.confirmed` also comes for what is confirmed at birth; `reservation.changed`
 * is about its party, seats or evening; `reservation.erased` says that name and address are gone, and that whoever keeps
 * them shall erase them too.
 */
export const WEBHOOK_EVENTS = [
  'reservation.created',
  'reservation.changed',
  'reservation.confirmed',
  'reservation.cancelled',
  'reservation.expired',
  'reservation.erased',
  'check_in.created',
  'check_in.changed',
  'check_in.undone',
  'performance.created',
  'performance.changed',
  'performance.cancelled',
  'performance.deleted',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** What was sent by hand to see whether anybody is there; every webhook gets it, whatever it asked for. */
export const WEBHOOK_PING = 'ping';

/** Where a delivery stands: `owed` until it arrives; `failed` is not tried any more unless somebody asks. */
export const WEBHOOK_DELIVERY_STATUSES = ['owed', 'delivered', 'failed'] as const;
export type WebhookDeliveryStatus = (typeof WEBHOOK_DELIVERY_STATUSES)[number];

/**
 * Why nobody answered. `forbidden_address`: the name leads to an address that is not on the public internet;
 * `internal`: ours to look into.
 */
export const WEBHOOK_FAULTS = [
  'timeout',
  'forbidden_address',
  'unknown_host',
  'no_connection',
  'certificate',
  'internal',
] as const;
export type WebhookFault = (typeof WEBHOOK_FAULTS)[number];

/** Why a webhook was switched off by the house: days without a single success, or its address answered 410 Gone. */
export const WEBHOOK_SWITCHED_OFF = ['failing', 'gone'] as const;
export type WebhookSwitchedOff = (typeof WEBHOOK_SWITCHED_OFF)[number];

/** Seconds within which a receiver has to answer. */
export const WEBHOOK_ANSWER_SECONDS = 10;

/** Days without a single success after which a webhook is switched off. */
export const WEBHOOK_FAILING_DAYS = 5;

/** Days for which the log of deliveries is kept. */
export const WEBHOOK_LOG_DAYS = 30;

/** Webhooks that a company may have. */
export const WEBHOOKS_MAX = 20;
