import { CurrentCompany, InvalidInput, inZone, UnitOfWork } from '@azionelab/api/kernel';
import { RUN_MAX, type RunPerformanceView, type RunView } from '@azionelab/contracts';
import type { CreateRunRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { columnsOf } from './office-performance.columns';
import { demandRoom } from './office-seats';
import { Performance, USUAL_MINUTES } from './performance.entity';
import { startsOf } from './run-days';
import { Show } from './show.entity';
import { Venue } from './venue.entity';

interface Clash {
  id: number;
  show_title: string;
  starts_at: Date;
  minutes: number;
}

/** Plans many evenings at once: every Friday and Saturday at nine, until the end of the month. */
@Injectable()
export class OfficeRuns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
  ) {}

  /** All of them, or none. @throws InvalidInput */
  async create({ rules, from, to, except, dry_run = false, ...body }: CreateRunRequest): Promise<RunView> {
    demandRoom(body);
    const starts = startsOf({ rules, from, to, except }, this.company.get().timeZone);
    if (starts.length === 0) throw new InvalidInput({ rules: ['None of these days is within the run.'] });
    if (starts.length > RUN_MAX) throw new InvalidInput({ rules: [`A run has at most ${RUN_MAX} evenings.`] });
    return this.work.run(
      async () => {
        const clashes = await this.clashesOf(starts, body);
        const ids = dry_run ? [] : await this.insert(starts, body);
        return { dry_run, performances: starts.map((at, index) => this.view(at, ids[index], clashes)) };
      },
      { readOnly: dry_run },
    );
  }

  private async insert(starts: Date[], body: Omit<CreateRunRequest, 'rules' | 'from' | 'to'>): Promise<number[]> {
    const rows = starts.map((startsAt) => ({ ...columnsOf(body), startsAt }));
    const { identifiers } = await this.work.of(Performance).insert(rows);
    return identifiers.map((identifier) => identifier['id'] as number);
  }

  /** What is on at the same venue around these times; it may be meant, so it is told and not refused. */
  private async clashesOf(starts: Date[], { show, venue }: { show: number; venue: number }) {
    const lasts = (await this.demand(show, venue)).durationMinutes ?? USUAL_MINUTES;
    const rows = await this.work.query<Clash>(
      `SELECT performances.id, shows.title AS show_title, performances.starts_at,
         coalesce(shows.duration_minutes, $4) AS minutes
       FROM performances JOIN shows ON shows.id = performances.show_id
       WHERE performances.venue_id = $1 AND performances.cancelled_at IS NULL
         AND performances.starts_at BETWEEN $2::timestamptz - interval '1 day' AND $3::timestamptz + interval '1 day'
       ORDER BY performances.starts_at, performances.id`,
      [venue, starts[0], starts.at(-1), USUAL_MINUTES],
    );
    return (start: Date) =>
      rows.find(
        ({ starts_at, minutes }) =>
          starts_at.getTime() < start.getTime() + lasts * 60_000 &&
          start.getTime() < starts_at.getTime() + minutes * 60_000,
      );
  }

  /** Told under its field, also when nothing is written. */
  private async demand(show: number, venue: number): Promise<Show> {
    const found = await this.work.of(Show).findOneBy({ id: show });
    if (!found) throw new InvalidInput({ show: ['There is no such row.'] });
    if (!(await this.work.of(Venue).existsBy({ id: venue })))
      throw new InvalidInput({ venue: ['There is no such row.'] });
    return found;
  }

  private view(at: Date, id: number | undefined, clashOf: (at: Date) => Clash | undefined): RunPerformanceView {
    const { timeZone } = this.company.get();
    const clash = clashOf(at);
    return {
      id: id ?? null,
      starts_at: inZone(at, timeZone),
      clashes_with: clash
        ? { id: clash.id, show_title: clash.show_title, starts_at: inZone(clash.starts_at, timeZone) }
        : null,
    };
  }
}
