import { Clock, Jobs, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { Message } from './message.entity';

/** The task of the job queue that delivers one message. */
export const DELIVER_MESSAGE = 'deliver_message';

type OwedMessage = Pick<Message, 'kind' | 'reservationId' | 'locale' | 'recipient' | 'subject'>;

/** What is owed by mail. */
@Injectable()
export class Messages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Owes a message in the open unit of work: it is delivered when that commits, and never was when it rolls back.
   * @throws Error outside a unit of work
   */
  async owe(owed: OwedMessage): Promise<Message> {
    const messages = this.work.of(Message);
    const message = await messages.save(messages.create({ ...owed, nextAttemptAt: this.clock.now() }));
    await this.jobs.owe(DELIVER_MESSAGE, message.id);
    return message;
  }
}
