import type {
  WEBHOOK_PING,
  WebhookDeliveryStatus,
  WebhookEvent,
  WebhookFault,
  WebhookSwitchedOff,
} from '../webhook-events';
import type { OfficeCheckInView, OfficePerformanceView, OfficeReservationView, OfficeRow } from './office.view';

/** A subscription of another system (GET /api/admin/webhooks/). */
export interface WebhookView extends OfficeRow {
  url: string;
  /** What the company calls it; may be empty. */
  description: string;
  events: WebhookEvent[];
  /** Whether names, addresses, telephone numbers and notes are sent along. */
  with_personal_data: boolean;
  is_active: boolean;
  /** Since when every attempt has failed; null when the last one arrived. */
  failing_since: string | null;
  /** When and why the house switched it off; null when somebody did, or it is on. */
  switched_off_at: string | null;
  switched_off_because: WebhookSwitchedOff | null;
  last_delivered_at: string | null;
  /** Deliveries on their way. */
  owed: number;
  /** Deliveries that were given up. */
  failed: number;
}

/** Answer to POST /api/admin/webhooks/ and …/{id}/rotate/: the secret is shown this once. */
export interface WebhookWithSecretView extends WebhookView {
  /** `whsec_` and base64, as the libraries of the Standard Webhooks specification take it. */
  secret: string;
}

/** One fact on its way to one webhook (GET /api/admin/webhooks/{id}/deliveries/). */
export interface WebhookDeliveryView {
  id: number;
  /** The `webhook-id` header: the same however often it is sent, so that a receiver knows it again. */
  webhook_id: string;
  type: WebhookEvent | typeof WEBHOOK_PING;
  /** What it is about: deliveries about the same object arrive in order. A check-in belongs to its reservation. */
  object_type: 'reservation' | 'performance' | 'webhook';
  object_id: number;
  occurred_at: string;
  status: WebhookDeliveryStatus;
  attempts: number;
  /** When it is tried again; null unless it waits after a failure. */
  next_attempt_at: string | null;
  delivered_at: string | null;
  /** Status of the last answer; null when there was none. */
  http_status: number | null;
  /** Why there was none. */
  fault: WebhookFault | null;
}

/** One attempt of a delivery. */
export interface WebhookAttemptView {
  /** Counts from 1. */
  number: number;
  at: string;
  /** Milliseconds. */
  duration: number;
  http_status: number | null;
  fault: WebhookFault | null;
}

/** A delivery with its latest attempts, the newest first (GET /api/admin/webhooks/{id}/deliveries/{delivery}/). */
export interface WebhookDeliveryDetailView extends WebhookDeliveryView {
  log: WebhookAttemptView[];
}

/** Answer to POST /api/admin/webhooks/{id}/replay/. */
export interface WebhookReplayView {
  replayed: number;
}

type DataOf<Event extends WebhookEvent> = Event extends `reservation.${string}`
  ? OfficeReservationView
  : Event extends `check_in.${string}`
    ? OfficeCheckInView
    : OfficePerformanceView;

/**
 * The body of a webhook's request: a union told apart by `type`. `data` is the object as it was when it happened; names,
 * addresses, telephone numbers and notes are those of the moment it is sent, and empty unless the webhook asks for them.
 */
export type WebhookPayload =
  | { [Event in WebhookEvent]: { type: Event; timestamp: string; data: DataOf<Event> } }[WebhookEvent]
  | { type: typeof WEBHOOK_PING; timestamp: string; data: Partial<Record<never, never>> };
