import { Clock, Jobs, UnitOfWork } from '@azionelab/api/kernel';
import type { MessageKind } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { type LetterFacts, Message } from './message.entity';

/** The task of the job queue that delivers one message. */
export const DELIVER_MESSAGE = 'deliver_message';

/** The task that looks for every message which is due. */
export const DELIVER_DUE = 'deliver_due';

/** Why a message that was not worth sending any more was not sent. */
export const SUPERSEDED = 'superseded';

/** A letter to somebody: about a reservation, or about an account of the staff. */
export type OwedMessage = Pick<Message, 'kind' | 'locale' | 'recipient' | 'subject'> &
  Partial<Pick<Message, 'reservationId' | 'userId' | 'facts'>>;

/** A letter to many parties. */
export interface PartiesLetter {
  kind: MessageKind;
  /** In each language. */
  subjects: Record<string, string>;
  facts?: LetterFacts;
}

/** Letters that a sweep owes in one transaction. */
export const LETTER_BATCH = 500;

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
    const [message] = await this.oweAll([owed]);
    return message as Message;
  }

  /** The same for many, in as many statements as one takes. */
  async oweAll(owed: OwedMessage[]): Promise<Message[]> {
    const messages = this.work.of(Message);
    const now = this.clock.now();
    const saved = await messages.save(
      messages.create(owed.map((one) => ({ ...one, owedAt: now, nextAttemptAt: now }))),
    );
    await this.jobs.oweAll(
      DELIVER_MESSAGE,
      saved.map(({ id }) => id),
    );
    return saved;
  }

  /**
   * Owes every party that has an address a letter in its language: however many, in two statements. One job looks
   * for all of them when that has committed: a job for each takes a second for five hundred.
   */
  async oweParties(ids: number[], { kind, subjects, facts }: PartiesLetter): Promise<void> {
    await this.work.query(
      `INSERT INTO messages (reservation_id, kind, locale, recipient, subject, facts, owed_at, next_attempt_at)
       SELECT id, $2, locale, email, $3::jsonb ->> locale, $4, $5, $5
       FROM reservations WHERE id = ANY($1) AND email <> '' ORDER BY id`,
      [ids, kind, JSON.stringify(subjects), facts ? JSON.stringify(facts) : null, this.clock.now()],
    );
    await this.jobs.owe(DELIVER_DUE, 0);
  }

  /** What is owed about reservations, or was, since `moment`; the oldest first. */
  owedSince(reservationIds: number[], moment: Date): Promise<Message[]> {
    return this.work.of(Message).find({
      where: { reservationId: In(reservationIds), owedAt: MoreThan(moment) },
      order: { owedAt: 'ASC', id: 'ASC' },
    });
  }

  /** What is owed to a member of the staff about their account, or was, since `moment`; the oldest first. */
  owedToStaffSince(userId: number, kind: MessageKind, moment: Date): Promise<Message[]> {
    return this.work.of(Message).find({
      where: { userId, kind, owedAt: MoreThan(moment) },
      order: { owedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Owes a message that failed once more, as if it never had been. */
  async oweAgain(message: Message): Promise<Message> {
    const now = this.clock.now();
    const anew = { status: 'owed', attempts: 0, nextAttemptAt: now, lastError: null } as const;
    await this.work.of(Message).update({ id: message.id }, { ...anew, version: message.version + 1 });
    await this.jobs.owe(DELIVER_MESSAGE, message.id);
    return message;
  }

  /** Owes what a message said as another one. */
  async oweCopy({ kind, reservationId, locale, recipient, subject, facts }: Message): Promise<Message> {
    return this.owe({ kind, reservationId, locale, recipient, subject, facts });
  }

  /** Takes back what is owed about a reservation and not sent yet. */
  async takeBack(reservationId: number): Promise<void> {
    await this.work.of(Message).update({ reservationId, status: 'owed' }, { status: 'failed', lastError: SUPERSEDED });
  }
}
