import {
  Arrivals,
  eveningOrder,
  officeCheckInView,
  type RecordedCheckIn,
  reservationFilter,
} from '@azionelab/api/bookings';
import { CurrentCompany, NotFound, officePage, sqlOrderOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, OfficeCheckInView } from '@azionelab/contracts';
import type { OfficeCheckInsRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CheckIn } from './check-in.entity';

const ORDERINGS = {
  id: 'check_in.id',
  checked_in_at: 'check_in.checked_in_at',
  admitted: 'check_in.admitted',
  source: 'check_in.source',
  performance: 'check_in.performance_id',
  starts_at: 'evening.start',
  show_title: 'evening.title',
  name: 'reservation.name',
  code: 'reservation.code',
};

/** Who came in, as the office sees it. */
@Injectable()
export class OfficeCheckIns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly arrivals: Arrivals,
    private readonly company: CurrentCompany,
  ) {}

  /** The last to come in first, unless told otherwise. */
  list(request: OfficeCheckInsRequest): Promise<ListView<OfficeCheckInView>> {
    const order = sqlOrderOf(request.ordering || '-checked_in_at', ORDERINGS, 'check_in.id');
    const filter = filterOf(request);
    const party = /reservation\./.test(filter.where + order) ? PARTY : '';
    const rows = {
      id: 'check_in.id',
      from: `check_ins check_in ${party}`,
      ...filter,
      ...eveningOrder(order, 'check_in.performance_id'),
    };
    return this.work.run(
      async () => {
        const { count, ids } = await officePage(this.work, rows, request);
        return { count, results: await this.views(ids) };
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  read(id: number): Promise<OfficeCheckInView> {
    return this.work.run(
      async () => {
        const [view] = await this.views([id]);
        if (!view) throw new NotFound();
        return view;
      },
      { readOnly: true },
    );
  }

  private async views(ids: number[]): Promise<OfficeCheckInView[]> {
    const rows = await this.work
      .of(CheckIn)
      .find({ where: { id: In(ids) }, relations: { reservation: { performance: { show: true } } } });
    const recorded = await this.arrivals.checkInsOf(rows.map(({ reservationId }) => reservationId));
    const { timeZone } = this.company.get();
    const views = rows.map(({ reservation }) =>
      officeCheckInView(recorded.get(reservation.id) as RecordedCheckIn, reservation, timeZone),
    );
    const byId = new Map(views.map((view) => [view.id, view]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}

const PARTY = 'JOIN reservations reservation ON reservation.id = check_in.reservation_id';
function filterOf({ search, performance, source }: OfficeCheckInsRequest) {
  const { where: party, parameters } = reservationFilter({ search });
  const conditions = [party];
  if (performance !== undefined) conditions.push(`check_in.performance_id = $${parameters.push(performance)}`);
  if (source !== undefined) conditions.push(`check_in.source = $${parameters.push(source)}`);
  return { where: conditions.join(' AND '), parameters };
}
