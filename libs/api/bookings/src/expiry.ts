import { Clock, Idempotency, TaskList, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Closes requests whose link's time is up, once a minute. */
@Injectable()
export class Expiry implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
  ) {}

  onModuleInit(): void {
    this.tasks.everyMinute(() => this.expire());
    this.tasks.everyMinute(() => this.idempotency.forgetOld(this.clock.now()));
  }

  /** Takes what is pending and dead, a batch at a time, leaving alone what somebody holds right now. */
  async expire(): Promise<void> {
    const batch = () =>
      this.work.run(() =>
        this.work.query(
          `UPDATE reservations SET status = 'expired'
           WHERE id IN (
             SELECT reservation.id FROM reservations reservation
             WHERE reservation.status = 'pending' AND NOT EXISTS (
               SELECT FROM tokens WHERE tokens.reservation_id = reservation.id
                 AND tokens.purpose = 'confirmation' AND tokens.expires_at > $1)
             LIMIT 500 FOR NO KEY UPDATE SKIP LOCKED)
           RETURNING id`,
          [this.clock.now()],
        ),
      );
    while ((await batch()).length === 500);
  }
}
