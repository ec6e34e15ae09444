import { Clock, TaskList, UnitOfWork } from '@azionelab/api/kernel';
import { type LetterKind, LETTER_BATCH, Messages, subjectOf } from '@azionelab/api/mail';
import { Programme, SeatLedger } from '@azionelab/api/shows';
import { LOCALES } from '@azionelab/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EveningParties } from './evening-parties';

const DAY = 86_400_000;

/** What an evening owes as its time comes near; looked at once a minute. */
@Injectable()
export class EveningSweeps implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seatLedger: SeatLedger,
    private readonly programme: Programme,
    private readonly parties: EveningParties,
    private readonly messages: Messages,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
  ) {}

  onModuleInit(): void {
    this.tasks.everyMinute(() => this.remind());
    this.tasks.everyMinute(() => this.turnAway());
  }

  /**
   * Reminds each party once of an evening that begins within a day; who booked within the last day knows. The row that
   * says so is written in the same statement, so two processes remind nobody twice; an evening that moved is another one.
   */
  async remind(): Promise<void> {
    for (const { id, title } of await this.soon()) {
      while ((await this.work.run(() => this.remindSome(id, title))) === LETTER_BATCH);
    }
  }

  private async remindSome(performanceId: number, title: string): Promise<number> {
    const now = this.clock.now();
    const rows = await this.work.query<{ reservation_id: number }>(
      `INSERT INTO reminders (reservation_id, starts_at)
       SELECT reservations.id, performances.starts_at
       FROM reservations JOIN performances ON performances.id = reservations.performance_id
       WHERE performance_id = $1 AND status = 'confirmed' AND email <> '' AND confirmed_at <= $2
         AND reservations.created_at <= $2
         AND NOT EXISTS (SELECT FROM reminders WHERE reminders.reservation_id = reservations.id
           AND reminders.starts_at = performances.starts_at)
       ORDER BY reservations.id LIMIT $3
       ON CONFLICT DO NOTHING RETURNING reservation_id`,
      [performanceId, new Date(now.getTime() - DAY), LETTER_BATCH],
    );
    await this.owe(
      rows.map(({ reservation_id }) => reservation_id),
      'reminder',
      title,
    );
    return rows.length;
  }

  /** Evenings of the next day, that are played. */
  private soon(): Promise<{ id: number; title: string }[]> {
    const now = this.clock.now();
    return this.work.run(
      () =>
        this.work.query<{ id: number; title: string }>(
          `SELECT performances.id, shows.title FROM performances JOIN shows ON shows.id = performances.show_id
           WHERE starts_at > $1 AND starts_at <= $2 AND cancelled_at IS NULL ORDER BY starts_at, performances.id`,
          [now, new Date(now.getTime() + DAY)],
        ),
      { readOnly: true },
    );
  }

  /** Who asked for seats in the very moment in which the evening was called off is told now. */
  async turnAway(): Promise<void> {
    for (const { id } of await this.late()) {
      await this.work.run(async () => {
        await this.seatLedger.lock(id);
        const evening = await this.programme.byId(id);
        await this.parties.tell(await this.parties.cancelAll(id), 'performance_cancelled', evening, {});
      });
    }
  }

  private late(): Promise<{ id: number }[]> {
    return this.work.run(
      () =>
        this.work.query<{ id: number }>(
          `SELECT id FROM performances WHERE cancelled_at IS NOT NULL AND EXISTS (
             SELECT FROM reservations WHERE performance_id = performances.id AND status = 'pending') ORDER BY id`,
        ),
      { readOnly: true },
    );
  }

  private async owe(ids: number[], kind: LetterKind, title: string): Promise<void> {
    const subjects = Object.fromEntries(LOCALES.map((locale) => [locale, subjectOf(kind, locale, title)]));
    await this.messages.oweParties(ids, { kind, subjects });
  }
}
