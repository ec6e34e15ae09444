import { inZone, inZoneOrNull } from '@azionelab/api/kernel';
import type { WebhookAttemptView, WebhookDeliveryView } from '@azionelab/contracts';
import type { WebhookAttempt } from './webhook-attempt.entity';
import type { WebhookDelivery } from './webhook-delivery.entity';

/** The id by which a receiver knows a delivery again; without a full stop, because that parts what is signed. */
export const webhookIdOf = ({ id }: Pick<WebhookDelivery, 'id'>): string => `evt_${id}`;

export function webhookDeliveryView(delivery: WebhookDelivery, timeZone: string): WebhookDeliveryView {
  const { httpStatus, fault, status } = delivery;
  const waits = status === 'owed' && (httpStatus !== null || fault !== null);
  return {
    id: delivery.id,
    webhook_id: webhookIdOf(delivery),
    type: delivery.type,
    object_type: delivery.objectType,
    object_id: delivery.objectId,
    occurred_at: inZone(delivery.occurredAt, timeZone),
    status,
    attempts: delivery.attempts,
    next_attempt_at: waits ? inZone(delivery.nextAttemptAt, timeZone) : null,
    delivered_at: inZoneOrNull(delivery.deliveredAt, timeZone),
    http_status: httpStatus,
    fault,
  };
}

export function webhookAttemptView(attempt: WebhookAttempt, timeZone: string): WebhookAttemptView {
  const { number, at, duration, httpStatus, fault } = attempt;
  return { number, at: inZone(at, timeZone), duration, http_status: httpStatus, fault };
}
