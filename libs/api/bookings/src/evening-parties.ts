import { Clock, Conflict, UnitOfWork } from '@azionelab/api/kernel';
import { type LetterFacts, type LetterKind, Messages, subjectOf } from '@azionelab/api/mail';
import type { Performance } from '@azionelab/api/shows';
import { type EveningChangeView, LOCALES, type Locale } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';

/** Whom a change of an evening touches: how many of each state, and in which languages they would be written to. */
export interface Touched extends Pick<EveningChangeView, 'confirmed' | 'pending' | 'letters'> {
  letters: number;
  /** Of those who have an address. */
  confirmedIn: Locale[];
  pendingIn: Locale[];
}

interface Row {
  status: 'confirmed' | 'pending';
  locale: Locale;
  reservations: number;
  seats: number;
  addressed: number;
}

/** Everybody who holds seats at one evening, or asked for some: thousands, in few statements. */
@Injectable()
export class EveningParties {
  constructor(
    private readonly work: UnitOfWork,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  async touched(performanceId: number): Promise<Touched> {
    const rows = await this.work.query<Row>(
      `SELECT status, locale, count(*)::integer AS reservations, sum(party_size)::integer AS seats,
         count(*) FILTER (WHERE email <> '')::integer AS addressed
       FROM reservations WHERE performance_id = $1 AND status IN ('confirmed', 'pending') GROUP BY 1, 2 ORDER BY 2`,
      [performanceId],
    );
    const of = (status: Row['status']) => rows.filter((row) => row.status === status);
    const sum = (some: Row[], figure: 'reservations' | 'seats' | 'addressed') =>
      some.reduce((all, row) => all + row[figure], 0);
    const counted = (some: Row[]) => ({ reservations: sum(some, 'reservations'), seats: sum(some, 'seats') });
    const languages = (some: Row[]) => some.filter(({ addressed }) => addressed > 0).map(({ locale }) => locale);
    const [confirmed, pending] = [of('confirmed'), of('pending')];
    return {
      confirmed: counted(confirmed),
      pending: counted(pending),
      letters: sum(rows, 'addressed'),
      confirmedIn: languages(confirmed),
      pendingIn: languages(pending),
    };
  }

  /** Who is inside sits there. @throws Conflict that says how many parties are */
  async demandNobodyInside(performanceId: number): Promise<void> {
    const [row] = await this.work.query<{ parties: number }>(
      `SELECT count(*)::integer AS parties FROM check_ins WHERE performance_id = $1`,
      [performanceId],
    );
    if (row && row.parties > 0) throw new Conflict({ hangs: { check_ins: row.parties } });
  }

  /** Thousands of rows, each with its triggers and its entry in the audit log, may take longer than any other statement. */
  async takeTime(): Promise<void> {
    await this.work.query(`SELECT set_config('statement_timeout', '60s', true)`);
  }

  /** Cancels all that can be; the seats are free by trigger, and the tokens open nothing any more. @returns their ids */
  async cancelAll(performanceId: number): Promise<number[]> {
    const rows = await this.work.query<{ id: number }>(
      `UPDATE reservations SET status = 'cancelled', cancelled_at = $2, version = version + 1
       WHERE performance_id = $1 AND status IN ('confirmed', 'pending') RETURNING id`,
      [performanceId, this.clock.now()],
    );
    return rows.map(({ id }) => id);
  }

  /** Those who hold seats or asked for some. */
  async idsOf(performanceId: number): Promise<number[]> {
    const rows = await this.work.query<{ id: number }>(
      `SELECT id FROM reservations WHERE performance_id = $1 AND status IN ('confirmed', 'pending')`,
      [performanceId],
    );
    return rows.map(({ id }) => id);
  }

  /** Owes each of them that has an address a letter, in its language. */
  async tell(ids: number[], kind: LetterKind, { show }: Performance, facts: LetterFacts): Promise<void> {
    const subjects = Object.fromEntries(LOCALES.map((locale) => [locale, subjectOf(kind, locale, show.title)]));
    await this.messages.oweParties(ids, { kind, subjects, facts });
  }
}
