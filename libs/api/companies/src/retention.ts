import { Clock, CurrentCompany, TaskList, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CompanySettings } from './company-settings.entity';

/** Reservations that one transaction erases. */
const PIECE = 500;

const DAY = 86_400_000;

/** What stands where a name stood. */
const ERASED = '—';

/** Erases who came once nobody has to know any more, once a minute: the seats of the evening stay counted. */
@Injectable()
export class Retention implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
  ) {}

  onModuleInit(): void {
    this.tasks.everyMinute(() => this.erase());
  }

  async erase(): Promise<void> {
    const days = await this.days();
    if (days === null) return;
    const before = new Date(this.clock.now().getTime() - days * DAY);
    while ((await this.work.run(() => this.piece(before))) === PIECE);
  }

  private async days(): Promise<number | null> {
    const { id } = this.company.get();
    const settings = await this.work.run(() => this.work.of(CompanySettings).findOneBy({ id }), { readOnly: true });
    return settings?.retentionDays ?? null;
  }

  /** Takes some of those whose evening was before, leaving alone what somebody holds right now. @returns how many */
  private async piece(before: Date): Promise<number> {
    const erased = await this.work.query<{ id: number }>(
      `UPDATE reservations SET name = $2, email = '', phone = NULL, notes = '', erased_at = $3, version = version + 1
       WHERE id IN (
         SELECT reservations.id FROM reservations JOIN performances ON performances.id = performance_id
         WHERE erased_at IS NULL AND starts_at < $1 LIMIT ${PIECE} FOR NO KEY UPDATE OF reservations SKIP LOCKED)
       RETURNING id`,
      [before, ERASED, this.clock.now()],
    );
    const ids = erased.map(({ id }) => id);
    // What is still owed to them is not sent any more; what was sent does not say to whom.
    await this.work.query(
      `UPDATE messages SET recipient = '', status = CASE status WHEN 'owed' THEN 'failed' ELSE status END,
         last_error = CASE status WHEN 'owed' THEN 'superseded' ELSE last_error END
       WHERE reservation_id = ANY ($1)`,
      [ids],
    );
    return erased.length;
  }
}
