import { CurrentCompany, officePage, sqlOrderOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, OfficeReservationView, ReservationCountsView, ReservationStatus } from '@azionelab/contracts';
import type { OfficeReservationsRequest, ReservationFiltersRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Arrivals } from './arrivals';
import { eveningOrder, reservationFilter } from './office-filter';
import { Reservation } from './reservation.entity';
import { officeReservationView } from './reservation.view';

const ORDERINGS = {
  id: 'reservation.id',
  performance: 'reservation.performance_id',
  show_title: 'evening.title',
  starts_at: 'evening.start',
  status: 'reservation.status',
  code: 'reservation.code',
  name: 'reservation.name',
  email: 'reservation.email_folded',
  party_size: 'reservation.party_size',
  confirmed_at: { nullable: 'reservation.confirmed_at' },
  created_at: 'reservation.created_at',
  updated_at: 'reservation.updated_at',
};

/** Who has booked, as the office sees it. */
@Injectable()
export class OfficeReservations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly arrivals: Arrivals,
    private readonly company: CurrentCompany,
  ) {}

  /** The newest first, unless told otherwise. */
  list(request: OfficeReservationsRequest): Promise<ListView<OfficeReservationView>> {
    const order = sqlOrderOf(request.ordering || '-id', ORDERINGS, 'reservation.id');
    const rows = {
      id: 'reservation.id',
      from: 'reservations reservation',
      ...reservationFilter(request),
      ...eveningOrder(order, 'reservation.performance_id'),
    };
    return this.work.run(
      async () => {
        const { count, ids } = await officePage(this.work, rows, request);
        return { count, results: await this.views(ids) };
      },
      { readOnly: true },
    );
  }

  /** How many the filters leave in each state; which state, and who is inside, is not asked. */
  counts(request: ReservationFiltersRequest): Promise<ReservationCountsView> {
    const filters = { ...request, status: undefined, inside: undefined };
    // A check-in knows its evening; for more than that its reservation is read, once for both figures.
    const byEvening = !request.search && request.origin === undefined;
    return this.work.run(
      async () => {
        const states = await (byEvening ? this.states(filters) : this.statesAndInside(filters));
        const sum = (figure: 'count' | 'inside') => states.reduce((all, row) => all + row[figure], 0);
        const inside = byEvening ? await this.inside(filters) : sum('inside');
        const byState = Object.fromEntries(states.map(({ status, count }) => [status, count]));
        return { pending: 0, confirmed: 0, expired: 0, cancelled: 0, ...byState, all: sum('count'), inside };
      },
      { readOnly: true },
    );
  }

  private states(filters: ReservationFiltersRequest): Promise<StateRow[]> {
    const { where, parameters } = reservationFilter(filters);
    const sql = `SELECT status, count(*)::integer AS count, 0 AS inside FROM reservations reservation WHERE ${where} GROUP BY status`;
    return this.work.query<StateRow>(sql, parameters);
  }

  private async inside(filters: ReservationFiltersRequest): Promise<number> {
    const { where, parameters } = reservationFilter(filters, 'check_ins.performance_id');
    const [row] = await this.work.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM check_ins WHERE ${where}`,
      parameters,
    );
    return row?.count ?? 0;
  }

  /** Both tables are read in one order, each from an index. */
  private statesAndInside(filters: ReservationFiltersRequest): Promise<StateRow[]> {
    const { where, parameters } = reservationFilter(filters);
    return this.work.query<StateRow>(
      `SELECT status, count(*)::integer AS count, count(check_ins.reservation_id)::integer AS inside
       FROM reservations reservation LEFT JOIN check_ins ON check_ins.reservation_id = reservation.id
       WHERE ${where} GROUP BY status`,
      parameters,
    );
  }

  private async views(ids: number[]): Promise<OfficeReservationView[]> {
    const rows = await this.work
      .of(Reservation)
      .find({ where: { id: In(ids) }, relations: { performance: { show: true } } });
    const admitted = await this.arrivals.admittedOf(ids);
    const { timeZone } = this.company.get();
    const byId = new Map(rows.map((row) => [row.id, officeReservationView(row, admitted.get(row.id) ?? 0, timeZone)]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}

interface StateRow {
  status: ReservationStatus;
  count: number;
  inside: number;
}
