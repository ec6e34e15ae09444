import { Clock, UnitOfWork } from '@azionelab/api/kernel';
import { WEBHOOK_ANSWER_SECONDS } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookEndpoint } from './webhook-endpoint.entity';

/** Seconds that a delivery belongs to whoever took it: longer than an attempt can last. */
const CLAIM_SECONDS = WEBHOOK_ANSWER_SECONDS + 5;

/** Requests to one endpoint at once; one that fails gets a single one, until it answers again. */
const AT_ONCE = 8;

/** Milliseconds that a lane waits at most before it looks again; what is due later is found by the sweep. */
const LOOK_AHEAD = 60_000;

/**
 * What may go out now: the first that is owed of each object. The others wait for it, whether it is on its way or waits
 * itself; what somebody else takes at this moment is passed over.
 */
const TAKE = `
  UPDATE webhook_deliveries SET attempts = attempts + 1, tried_since = coalesce(tried_since, $2), next_attempt_at = $3,
    http_status = NULL, fault = NULL
  WHERE id IN (
    SELECT id FROM webhook_deliveries first
    WHERE endpoint_id = $1 AND status = 'owed' AND next_attempt_at <= $2
      AND NOT EXISTS (SELECT FROM webhook_deliveries earlier
        WHERE earlier.endpoint_id = first.endpoint_id AND earlier.status = 'owed' AND earlier.id < first.id
          AND earlier.object_type = first.object_type AND earlier.object_id = first.object_id)
    ORDER BY next_attempt_at, id LIMIT $4 FOR UPDATE SKIP LOCKED)
  RETURNING id`;

const NEXT = `
  SELECT min(next_attempt_at) AS at FROM webhook_deliveries
  WHERE endpoint_id = $1 AND status = 'owed' AND next_attempt_at > $2`;

/** What one look found. */
export interface Taken {
  deliveries: { delivery: WebhookDelivery; endpoint: WebhookEndpoint }[];
  /** Milliseconds after which another look makes sense; `undefined` when nothing is to be waited for. */
  nextIn: number | undefined;
}

/** Takes deliveries for this process, so that no other one sends them at the same time. */
@Injectable()
export class Claims {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @param flying requests to the endpoint that are under way */
  take(endpointId: number, flying: number): Promise<Taken> {
    return this.work.run(async () => {
      const endpoint = await this.work.of(WebhookEndpoint).findOneBy({ id: endpointId, isActive: true });
      if (!endpoint) return { deliveries: [], nextIn: undefined };
      const free = (endpoint.failingSince ? 1 : AT_ONCE) - flying;
      const ids = free > 0 ? await this.takeSome(endpointId, free) : [];
      const taken = await this.work.of(WebhookDelivery).find({ where: { id: In(ids) }, order: { id: 'ASC' } });
      const deliveries = taken.map((delivery) => ({ delivery, endpoint }));
      return { deliveries, nextIn: await this.nextIn(endpointId) };
    });
  }

  private async takeSome(endpointId: number, most: number): Promise<number[]> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + CLAIM_SECONDS * 1000);
    const rows = await this.work.query<{ id: number }>(TAKE, [endpointId, now, until, most]);
    return rows.map(({ id }) => id);
  }

  private async nextIn(endpointId: number): Promise<number | undefined> {
    const now = this.clock.now();
    const [row] = await this.work.query<{ at: Date | null }>(NEXT, [endpointId, now]);
    const wait = row?.at ? row.at.getTime() - now.getTime() : LOOK_AHEAD;
    return wait < LOOK_AHEAD ? wait : undefined;
  }
}
