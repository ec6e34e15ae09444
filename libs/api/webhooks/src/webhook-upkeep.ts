import { Clock, TaskList, UnitOfWork } from '@azionelab/api/kernel';
import { WEBHOOK_LOG_DAYS } from '@azionelab/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';

const DAY = 86_400_000;

/** Deliveries that one transaction forgets. */
const PIECE = 1000;

/** Keeps the log short, once a minute. */
@Injectable()
export class WebhookUpkeep implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
  ) {}

  onModuleInit(): void {
    this.tasks.everyMinute(() => this.tidy());
  }

  async tidy(): Promise<void> {
    await this.work.run(() => this.giveUpStragglers());
    const before = new Date(this.clock.now().getTime() - WEBHOOK_LOG_DAYS * DAY);
    while ((await this.work.run(() => this.forget(before))) === PIECE);
  }

  /** A booking that was under way while an endpoint was switched off has owed it something nevertheless. */
  private async giveUpStragglers(): Promise<void> {
    await this.work.query(
      `UPDATE webhook_deliveries SET status = 'failed' FROM webhook_endpoints
       WHERE webhook_endpoints.id = endpoint_id AND NOT is_active AND status = 'owed'`,
    );
  }

  /** @returns how many */
  private async forget(before: Date): Promise<number> {
    const gone = await this.work.query(
      `DELETE FROM webhook_deliveries WHERE id IN (
         SELECT id FROM webhook_deliveries WHERE occurred_at < $1 AND status <> 'owed' LIMIT ${PIECE}) RETURNING id`,
      [before],
    );
    return gone.length;
  }
}
