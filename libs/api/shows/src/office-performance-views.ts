import { CurrentCompany, NotFound, UnitOfWork } from '@azionelab/api/kernel';
import type { OfficePerformanceView } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { officePerformanceView } from './office-performance.view';
import { Performance } from './performance.entity';

/** Tells performances as the office sees them, with the seats that were asked for. Inside a unit of work. */
@Injectable()
export class OfficePerformanceViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
  ) {}

  /** @throws NotFound */
  async byId(id: number): Promise<OfficePerformanceView> {
    const performance = await this.work
      .of(Performance)
      .findOne({ where: { id }, relations: { show: true, venue: true } });
    if (!performance) throw new NotFound();
    const [view] = await this.of([performance]);
    return view as OfficePerformanceView;
  }

  /** Each comes with its show and venue. */
  async of(performances: readonly Performance[]): Promise<OfficePerformanceView[]> {
    const pending = await this.pendingSeats(performances.map(({ id }) => id));
    const { timeZone } = this.company.get();
    return performances.map((one) => officePerformanceView(one, pending.get(one.id) ?? 0, timeZone));
  }

  /** Reservations are kept a floor above. */
  private async pendingSeats(ids: number[]): Promise<Map<number, number>> {
    const rows = await this.work.query<{ id: number; seats: number }>(
      `SELECT performance_id AS id, sum(party_size)::integer AS seats FROM reservations
       WHERE status = 'pending' AND performance_id = ANY($1) GROUP BY 1`,
      [ids],
    );
    return new Map(rows.map(({ id, seats }) => [id, seats]));
  }
}
