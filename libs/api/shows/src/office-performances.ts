import { Conflict, demandVersion, matching, OfficeRemoval, orderOf, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, OfficePerformanceView } from '@azionelab/contracts';
import type {
  ChangePerformanceRequest,
  CreatePerformanceRequest,
  OfficePerformancesRequest,
} from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { Between, type FindOperator, IsNull, LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import { OfficeCapacity } from './office-capacity';
import { columnsOf } from './office-performance.columns';
import { OfficePerformanceViews } from './office-performance-views';
import { demandRoom, leastOf } from './office-seats';
import { Performance } from './performance.entity';
import { SeatLedger } from './seat-ledger';

const ORDERINGS = {
  id: 'id',
  starts_at: 'startsAt',
  show: 'showId',
  show_title: 'show.title',
  venue: 'venueId',
  venue_name: 'venue.name',
  room_capacity: 'roomCapacity',
  manually_occupied_seats: 'manuallyOccupiedSeats',
  additional_seats: 'additionalSeats',
  is_booking_enabled: 'isBookingEnabled',
  max_party_size: 'maxPartySize',
  confirmed_seats: 'confirmedSeats',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
};

/** The season, as the office plans it. */
@Injectable()
export class OfficePerformances {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: OfficePerformanceViews,
    private readonly seatLedger: SeatLedger,
    private readonly removal: OfficeRemoval,
    private readonly capacity: OfficeCapacity,
  ) {}

  list(request: OfficePerformancesRequest): Promise<ListView<OfficePerformanceView>> {
    const filters = {
      showId: request.show,
      venueId: request.venue,
      isBookingEnabled: request.is_booking_enabled,
      cancelledAt: request.is_cancelled === undefined ? undefined : request.is_cancelled ? Not(IsNull()) : IsNull(),
      startsAt: period(request),
    };
    return this.work.run(
      async () => {
        const page = await this.work.of(Performance).findAndCount({
          where: matching<Performance>(filters, request.search, ['show.title', 'show.slug', 'venue.name']),
          relations: { show: true, venue: true },
          order: orderOf(request.ordering || 'starts_at', ORDERINGS),
          ...pageOf(request),
        });
        return { count: page[1], results: await this.views.of(page[0]) };
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  read(id: number): Promise<OfficePerformanceView> {
    return this.work.run(() => this.views.byId(id), { readOnly: true });
  }

  /** @throws InvalidInput for an unknown show or venue, and for figures that cannot be */
  async create(body: CreatePerformanceRequest): Promise<OfficePerformanceView> {
    demandRoom(body);
    return this.work.run(async () => {
      const { identifiers } = await this.work.of(Performance).insert(columnsOf(body));
      return this.views.byId(identifiers[0]?.['id'] as number);
    });
  }

  /** @throws NotFound | Conflict also when fewer seats would be left than are confirmed | InvalidInput as `create` */
  change(id: number, body: ChangePerformanceRequest, expected?: number): Promise<OfficePerformanceView> {
    return this.work.run(async () => {
      const performance = await this.seatLedger.lock(id);
      demandVersion(performance, expected);
      demandRoom(body, performance);
      const blocked = await this.capacity.blocked([performance], body);
      if (blocked.length) throw new Conflict({ ...leastOf(performance), blocked });
      await this.work.of(Performance).update(id, { ...columnsOf(body), version: performance.version + 1 });
      return this.views.byId(id);
    });
  }

  /** @throws NotFound | Conflict also when reservations were ever made for it */
  remove(id: number, expected?: number): Promise<void> {
    return this.removal.run(id, async () => {
      demandVersion(await this.seatLedger.lock(id), expected);
      await this.work.of(Performance).delete(id);
    });
  }
}

function period({ from, to }: OfficePerformancesRequest): FindOperator<Date> | undefined {
  if (from !== undefined && to !== undefined) return Between(new Date(from), new Date(to));
  if (from !== undefined) return MoreThanOrEqual(new Date(from));
  return to === undefined ? undefined : LessThanOrEqual(new Date(to));
}
