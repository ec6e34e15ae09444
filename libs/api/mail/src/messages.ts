import { Clock, Jobs, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Message } from './message.entity';

/** The task of the job queue that delivers one message. */
export const DELIVER_MESSAGE = 'deliver_message';

/** Why a message that was not worth sending any more was not sent. */
export const SUPERSEDED = 'superseded';

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
    const now = this.clock.now();
    const message = await messages.save(messages.create({ ...owed, owedAt: now, nextAttemptAt: now }));
    await this.jobs.owe(DELIVER_MESSAGE, message.id);
    return message;
  }

  /** What is owed about a reservation, or was, since `moment`; the oldest first. */
  owedSince(reservationId: number, moment: Date): Promise<Message[]> {
    return this.work
      .of(Message)
      .find({ where: { reservationId, owedAt: MoreThan(moment) }, order: { owedAt: 'ASC', id: 'ASC' } });
  }

  /** Takes back what is owed about a reservation and not sent yet. */
  async takeBack(reservationId: number): Promise<void> {
    await this.work.of(Message).update({ reservationId, status: 'owed' }, { status: 'failed', lastError: SUPERSEDED });
  }
}
