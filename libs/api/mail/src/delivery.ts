import { Clock, Jobs, TaskList, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { failureOf } from './failure';
import { LetterTexts } from './letter-texts';
import { Letters } from './letters';
import { Message } from './message.entity';
import { DELIVER_DUE, DELIVER_MESSAGE, SUPERSEDED } from './messages';
import { Postman } from './postman';
import { pauseAfter } from './retry-schedule';

/** Seconds that a message belongs to whoever took it: longer than an attempt can last. */
const CLAIM_SECONDS = 40;
/** Seconds by which the queue's clock may be ahead of this one. */
const SKEW_SECONDS = 5;
/** Messages that one sweep owes anew. */
const SWEEP_SIZE = 500;
/** Messages that get their jobs in one transaction. */
const FAN_SIZE = 100;

type Outcome = { status: 'sent' } | { status: 'failed' | 'owed'; reason: string };

/** Brings messages out, at least once each. No transaction is open while it speaks to the SMTP server. */
@Injectable()
export class Delivery implements OnModuleInit {
  private readonly logger = new Logger('Delivery');

  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
    private readonly postman: Postman,
    private readonly letters: Letters,
    private readonly texts: LetterTexts,
  ) {}

  onModuleInit(): void {
    this.tasks.handle(DELIVER_MESSAGE, (id) => this.deliver(id));
    this.tasks.handle(DELIVER_DUE, () => this.fanOut());
    this.tasks.everyMinute(() => this.sweep());
  }

  /** Tries one message, if it is owed and nobody else is at it. */
  async deliver(id: number): Promise<void> {
    const message = await this.claim(id);
    if (!message) return;
    const outcome = await this.attempt(message);
    if (outcome.status !== 'sent') {
      this.logger.warn({ message_id: id, attempts: message.attempts, status: outcome.status, reason: outcome.reason });
    }
    await this.record(message, outcome);
  }

  /** Owes anew what is due: that of a killed worker, too. */
  async sweep(): Promise<void> {
    await this.work.run(async () => {
      const due = await this.work.of(Message).find({
        select: { id: true },
        where: { status: 'owed', nextAttemptAt: LessThanOrEqual(this.clock.now()) },
        order: { nextAttemptAt: 'ASC' },
        take: SWEEP_SIZE,
      });
      for (const { id } of due) await this.jobs.owe(DELIVER_MESSAGE, id);
    });
  }

  /** A job for each message that is due, some at a time: thousands of them wait for nobody. */
  private async fanOut(): Promise<void> {
    let last = 0;
    for (let found = FAN_SIZE; found === FAN_SIZE;) {
      const due = await this.work.run(async () => {
        const messages = await this.work.of(Message).find({
          select: { id: true },
          where: { status: 'owed', id: MoreThan(last), nextAttemptAt: LessThanOrEqual(this.clock.now()) },
          order: { id: 'ASC' },
          take: FAN_SIZE,
        });
        const ids = messages.map(({ id }) => id);
        await this.jobs.oweAll(DELIVER_MESSAGE, ids);
        return ids;
      });
      found = due.length;
      last = due.at(-1) ?? last;
    }
  }

  private claim(id: number): Promise<Message | undefined> {
    return this.work.run(async () => {
      const messages = this.work.of(Message);
      const message = await messages
        .createQueryBuilder('message')
        .where({ id, status: 'owed', nextAttemptAt: LessThanOrEqual(this.inSeconds(SKEW_SECONDS)) })
        .setLock('for_no_key_update')
        .setOnLocked('skip_locked')
        .getOne();
      if (!message) return undefined;
      const claim = { attempts: message.attempts + 1, nextAttemptAt: this.inSeconds(CLAIM_SECONDS) };
      await messages.update({ id }, claim);
      return Object.assign(message, claim);
    });
  }

  private async attempt(message: Message): Promise<Outcome> {
    try {
      const letter = await this.letters.contentOf(message);
      if (!letter) return { status: 'failed', reason: SUPERSEDED };
      await this.postman.send(message, letter, await this.texts.of(letter));
      return { status: 'sent' };
    } catch (error) {
      const { reason, permanent } = failureOf(error);
      return { status: permanent || pauseAfter(message.attempts) === undefined ? 'failed' : 'owed', reason };
    }
  }

  private async record(message: Message, outcome: Outcome): Promise<void> {
    const { id, attempts } = message;
    const now = this.clock.now();
    await this.work.run(async () => {
      const messages = this.work.of(Message);
      if (outcome.status === 'sent') {
        // It is out, whatever was decided of it meanwhile.
        await messages.update({ id, status: Not('sent') }, { status: 'sent', sentAt: now, lastError: null });
        return;
      }
      const pause = pauseAfter(attempts) ?? 0;
      const { affected } = await messages.update(
        // Someone whose claim ran out has no say in what becomes of it.
        { id, status: 'owed', attempts },
        { status: outcome.status, lastError: outcome.reason, nextAttemptAt: this.inSeconds(pause) },
      );
      if (affected && outcome.status === 'owed') await this.jobs.owe(DELIVER_MESSAGE, id, pause);
    });
  }

  private inSeconds(seconds: number): Date {
    return new Date(this.clock.now().getTime() + seconds * 1000);
  }
}
