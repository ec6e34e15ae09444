import { CurrentCompany, officePage, sqlOrderOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, OfficeReservationView, ReservationCountsView } from '@azionelab/contracts';
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
  cancelled_at: { nullable: 'reservation.cancelled_at' },
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
    const { where, parameters } = reservationFilter({ ...request, status: undefined, inside: undefined });
    return this.work.run(
      async () => {
        const rows = await this.work.query<{ status: keyof ReservationCountsView; count: number; inside: number }>(
          `SELECT status, count(*)::integer AS count, count(check_ins.id)::integer AS inside
           FROM reservations reservation LEFT JOIN check_ins ON check_ins.reservation_id = reservation.id
           WHERE ${where} GROUP BY status`,
          parameters,
        );
        const none = { all: 0, pending: 0, confirmed: 0, inside: 0, expired: 0, cancelled: 0 };
        return rows.reduce(
          (sum, { status, count, inside }) => ({
            ...sum,
            [status]: count,
            all: sum.all + count,
            inside: sum.inside + inside,
          }),
          none,
        );
      },
      { readOnly: true },
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
