import { inZone, inZoneOrNull } from '@azionelab/api/kernel';
import type { WebhookView } from '@azionelab/contracts';
import type { WebhookEndpoint } from './webhook-endpoint.entity';

/** What the deliveries of an endpoint add up to. */
export interface DeliveryFigures {
  owed: number;
  failed: number;
  last_delivered_at: Date | null;
}

/** A webhook as the office sees it: never its secret. */
export function webhookView(endpoint: WebhookEndpoint, figures: DeliveryFigures, timeZone: string): WebhookView {
  return {
    id: endpoint.id,
    version: endpoint.version,
    created_at: inZone(endpoint.createdAt, timeZone),
    updated_at: inZone(endpoint.updatedAt, timeZone),
    url: endpoint.url,
    description: endpoint.description,
    events: endpoint.events,
    with_personal_data: endpoint.withPersonalData,
    is_active: endpoint.isActive,
    failing_since: inZoneOrNull(endpoint.failingSince, timeZone),
    switched_off_at: inZoneOrNull(endpoint.switchedOffAt, timeZone),
    switched_off_because: endpoint.switchedOffBecause,
    last_delivered_at: inZoneOrNull(figures.last_delivered_at, timeZone),
    owed: figures.owed,
    failed: figures.failed,
  };
}
