import { Clock, CurrentCompany, inZone, UnitOfWork } from '@azionelab/api/kernel';
import { USUAL_MINUTES } from '@azionelab/api/shows';
import type { AttentionView, DashboardEveningView, DashboardView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { CheckInWindow } from './check-in-window';
import {
  ATTENTION,
  type AttentionRow,
  BY_DAY,
  type ChairRow,
  type DayRow,
  EVENINGS,
  type EveningRow,
  TO_CHAIR,
  TONIGHT,
  type TonightRow,
  TOTALS,
} from './office-dashboard.queries';

/** Hours in which a request's link ends that wants a person. */
const EXPIRING_HOURS = 6;

/** How the house stands, in figures: nobody's name is in them. */
@Injectable()
export class OfficeDashboard {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly window: CheckInWindow,
    private readonly clock: Clock,
  ) {}

  read(): Promise<DashboardView> {
    return this.work.run(() => this.look(), { readOnly: true });
  }

  private async look(): Promise<DashboardView> {
    const now = this.clock.now();
    const { timeZone } = this.company.get();
    const ask = <Row>(sql: string, ...facts: unknown[]) => this.work.query<Row>(sql, facts);
    const rows = await ask<EveningRow>(EVENINGS, now, USUAL_MINUTES);
    const [first] = rows;
    const [tonight] = first ? await ask<TonightRow>(TONIGHT, first.id) : [];
    const soon = new Date(now.getTime() + EXPIRING_HOURS * 3_600_000);
    const attention = await ask<AttentionRow>(ATTENTION, now, soon);
    const [chair] = await ask<ChairRow>(TO_CHAIR, now, USUAL_MINUTES);
    const [totals] = await ask<DashboardView['totals']>(TOTALS);
    return {
      made_at: inZone(now, timeZone),
      tonight: first && tonight ? this.tonight(first, tonight) : null,
      evenings: rows.map((row) => eveningView(row, timeZone)),
      attention: [...(await this.attention(attention)), ...notes(first, tonight, timeZone)],
      confirmed_by_day: await ask<DayRow>(BY_DAY, now, timeZone),
      request_to_chair: chair && chair.evenings > 0 ? chairView(chair) : null,
      totals: totals as DashboardView['totals'],
    };
  }

  private tonight(row: EveningRow, { checked_in }: TonightRow): DashboardView['tonight'] {
    const { timeZone } = this.company.get();
    const day = (at: Date) => inZone(at, timeZone).slice(0, 10);
    return {
      ...eveningView(row, timeZone),
      is_today: day(row.starts_at) === day(this.clock.now()),
      opens_at: inZone(this.window.opensAt({ startsAt: row.starts_at }), timeZone),
      checked_in_seats: checked_in,
    };
  }

  /** What there is none of is left out; the one row that something is about is named. */
  private async attention(rows: AttentionRow[]): Promise<AttentionView[]> {
    const some = rows.filter(({ count }) => count > 0);
    const { timeZone } = this.company.get();
    const named = await this.work.query<{ id: number; title: string; starts_at: Date | null }>(
      `SELECT performances.id, title, starts_at FROM performances JOIN shows ON shows.id = show_id
         WHERE performances.id = ANY($1)
       UNION ALL SELECT id, title, NULL FROM shows WHERE id = ANY($2)`,
      [some.flatMap(({ performance }) => performance ?? []), some.flatMap(({ show }) => show ?? [])],
    );
    return some.map(({ kind, count, seats, performance, show }) => {
      const evening = named.find(({ id, starts_at }) => id === performance && starts_at !== null);
      const production = named.find(({ id, starts_at }) => id === show && starts_at === null);
      return {
        kind,
        count,
        seats,
        performance: evening?.starts_at
          ? { id: evening.id, show_title: evening.title, starts_at: inZone(evening.starts_at, timeZone) }
          : null,
        show: production ? { id: production.id, title: production.title } : null,
      };
    });
  }
}

function notes(row: EveningRow | undefined, tonight: TonightRow | undefined, timeZone: string): AttentionView[] {
  if (!row || !tonight || tonight.notes === 0) return [];
  const performance = { id: row.id, show_title: row.title, starts_at: inZone(row.starts_at, timeZone) };
  return [{ kind: 'notes_tonight', count: tonight.notes, seats: tonight.note_seats, performance, show: null }];
}

function eveningView(row: EveningRow, timeZone: string): DashboardEveningView {
  return {
    id: row.id,
    show_title: row.title,
    show_slug: row.slug,
    gel: row.gel,
    motif: row.motif,
    venue_name: row.venue,
    starts_at: inZone(row.starts_at, timeZone),
    seats: row.seats,
    confirmed_seats: row.confirmed,
    held_seats: row.held,
    available_seats: row.seats - row.held - row.confirmed,
    pending_seats: row.pending,
    is_booking_enabled: row.is_booking_enabled,
  };
}

/** More people than seats is a conflict, and no negative number of empty chairs. */
function chairView({ came, confirmed, ...chair }: ChairRow): DashboardView['request_to_chair'] {
  return { ...chair, confirmed, came, no_shows: Math.max(0, confirmed - came) };
}
