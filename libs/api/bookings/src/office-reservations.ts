import { CurrentCompany, matching, NotFound, orderOf, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, OfficeReservationView } from '@azionelab/contracts';
import type { OfficeReservationsRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import type { FindOptionsWhere } from 'typeorm';
import { Arrivals } from './arrivals';
import { readBookingCode } from './booking-code';
import { Reservation } from './reservation.entity';
import { officeReservationView } from './reservation.view';

const ORDERINGS = {
  id: 'id',
  performance: 'performanceId',
  show_title: 'performance.show.title',
  starts_at: 'performance.startsAt',
  status: 'status',
  code: 'code',
  name: 'name',
  email: 'email',
  party_size: 'partySize',
  confirmed_at: 'confirmedAt',
  cancelled_at: 'cancelledAt',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
};

const SEARCHED = ['name', 'email', 'phone', 'code', 'performance.show.title'];

const relations = { performance: { show: true } };

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
    return this.work.run(
      async () => {
        const [rows, count] = await this.work.of(Reservation).findAndCount({
          where: where(request),
          relations,
          order: orderOf(request.ordering || '-id', ORDERINGS),
          ...pageOf(request),
        });
        return { count, results: await this.views(rows) };
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  read(id: number): Promise<OfficeReservationView> {
    return this.work.run(
      async () => {
        const [view] = await this.views(await this.work.of(Reservation).find({ where: { id }, relations }));
        if (!view) throw new NotFound();
        return view;
      },
      { readOnly: true },
    );
  }

  private async views(rows: Reservation[]): Promise<OfficeReservationView[]> {
    const admitted = await this.arrivals.admittedOf(rows.map(({ id }) => id));
    const { timeZone } = this.company.get();
    return rows.map((row) => officeReservationView(row, admitted.get(row.id) ?? 0, timeZone));
  }
}

/** A code is found as people write it, too. */
function where({ search, status, performance, show }: OfficeReservationsRequest) {
  const evening = show === undefined ? undefined : { showId: show };
  const filters = { status, performanceId: performance, performance: evening } as FindOptionsWhere<Reservation>;
  const code = search && /[-\s]/.test(search) ? readBookingCode(search) : undefined;
  return matching(filters, code ?? search, code ? ['code'] : SEARCHED);
}
