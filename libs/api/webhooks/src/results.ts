import { Clock, UnitOfWork } from '@azionelab/api/kernel';
import { WEBHOOK_FAILING_DAYS } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { Outcome } from './courier';
import { pauseAfter } from './retry-schedule';
import { SwitchingOff } from './switching-off';
import { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookEndpoint } from './webhook-endpoint.entity';

/** Attempts of one delivery that its log keeps. */
const KEPT_ATTEMPTS = 20;

/** Milliseconds of failing after which what waits is sent as soon as the endpoint answers again. */
const OUTAGE = 60_000;

/** Milliseconds. */
const FOR_DAYS = WEBHOOK_FAILING_DAYS * 86_400_000;

/** 410: the receiver's own way to say that nobody wants this any more. */
const GONE = 410;

/** One attempt, and what came of it. */
export interface Attempt {
  at: Date;
  /** Milliseconds. */
  duration: number;
  outcome: Outcome;
}

export const isSuccess = ({ httpStatus }: Outcome): boolean =>
  httpStatus !== null && httpStatus >= 200 && httpStatus < 300;

/** Writes down what came of attempts, and what follows from it. The endpoint's row is always changed before its deliveries'. */
@Injectable()
export class Results {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly switchingOff: SwitchingOff,
  ) {}

  record(endpoint: WebhookEndpoint, delivery: WebhookDelivery, attempt: Attempt): Promise<void> {
    return this.work.run(async () => {
      if (isSuccess(attempt.outcome)) await this.delivered(endpoint, delivery, attempt);
      else await this.failed(endpoint, delivery, attempt);
      await this.log(delivery, attempt);
    });
  }

  private async delivered(endpoint: WebhookEndpoint, { id }: WebhookDelivery, { outcome }: Attempt): Promise<void> {
    const now = this.clock.now();
    if (endpoint.failingSince) await this.recover(endpoint, now);
    // It is there, whatever was decided of it meanwhile.
    const arrived = { status: 'delivered', deliveredAt: now, ...outcome } as const;
    await this.work.of(WebhookDelivery).update({ id, status: Not('delivered') }, arrived);
  }

  /** After an outage nobody waits for the end of a long pause. What is under way has no outcome, and is left alone. */
  private async recover({ id, failingSince }: WebhookEndpoint, now: Date): Promise<void> {
    await this.work.of(WebhookEndpoint).update({ id }, { failingSince: null });
    if (failingSince && now.getTime() - failingSince.getTime() < OUTAGE) return;
    await this.work.query(
      `UPDATE webhook_deliveries SET next_attempt_at = $2
       WHERE endpoint_id = $1 AND status = 'owed' AND num_nonnulls(http_status, fault) > 0`,
      [id, now],
    );
  }

  private async failed({ id }: WebhookEndpoint, delivery: WebhookDelivery, { outcome }: Attempt): Promise<void> {
    const now = this.clock.now();
    if (outcome.fault === 'internal') return this.putOff(delivery, outcome, now); // the receiver has no part in it
    const endpoints = this.work.of(WebhookEndpoint);
    const endpoint = await endpoints.findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!endpoint) return;
    const failingSince = endpoint.failingSince ?? now;
    if (!endpoint.failingSince) await endpoints.update({ id }, { failingSince });
    await this.putOff(delivery, outcome, now);
    if (outcome.httpStatus === GONE) await this.switchingOff.because(endpoint, 'gone');
    else if (now.getTime() - failingSince.getTime() >= FOR_DAYS) await this.switchingOff.because(endpoint, 'failing');
  }

  /** One that nobody takes, though others arrive, is given up in the end: what comes after it goes on. */
  private async putOff({ id, attempts, triedSince }: WebhookDelivery, outcome: Outcome, now: Date): Promise<void> {
    const givenUp = triedSince !== null && now.getTime() - triedSince.getTime() >= FOR_DAYS;
    const nextAttemptAt = new Date(now.getTime() + pauseAfter(attempts) * 1000);
    // Someone whose claim ran out has no say in what becomes of it.
    const mine = { id, attempts, status: 'owed' } as const;
    await this.work
      .of(WebhookDelivery)
      .update(mine, { ...outcome, nextAttemptAt, status: givenUp ? 'failed' : 'owed' });
  }

  private async log({ id, attempts }: WebhookDelivery, { at, duration, outcome }: Attempt): Promise<void> {
    // The endpoint may have been taken away meanwhile, and the delivery with it.
    await this.work.query(
      `INSERT INTO webhook_attempts (delivery_id, number, at, duration, http_status, fault)
       SELECT id, $2, $3, $4, $5, $6 FROM webhook_deliveries WHERE id = $1`,
      [id, attempts, at, Math.round(duration), outcome.httpStatus, outcome.fault],
    );
    await this.work.query(`DELETE FROM webhook_attempts WHERE delivery_id = $1 AND number <= $2`, [
      id,
      attempts - KEPT_ATTEMPTS,
    ]);
  }
}
