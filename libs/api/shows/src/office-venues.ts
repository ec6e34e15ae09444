import { CurrentCompany, listView, matching, OfficeRecords, orderOf, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, OfficeVenueView } from '@azionelab/contracts';
import type { ChangeVenueRequest, CreateVenueRequest, OfficeVenuesRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { officeVenueView } from './office-venue.view';
import { Venue } from './venue.entity';

const ORDERINGS = {
  id: 'id',
  name: 'name',
  slug: 'slug',
  city: 'city',
  address: 'address',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
};

/** The places, as the office keeps them. */
@Injectable()
export class OfficeVenues {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly records: OfficeRecords,
  ) {}

  list(request: OfficeVenuesRequest): Promise<ListView<OfficeVenueView>> {
    return this.work.run(
      async () => {
        const page = await this.work.of(Venue).findAndCount({
          where: matching<Venue>({ city: request.city }, request.search, ['name', 'slug']),
          order: orderOf(request.ordering || 'name', ORDERINGS),
          ...pageOf(request),
        });
        return listView(page, (venue) => this.view(venue));
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  async read(id: number): Promise<OfficeVenueView> {
    return this.view(await this.records.read(Venue, id));
  }

  /** @throws InvalidInput when the slug is taken */
  async create(body: CreateVenueRequest): Promise<OfficeVenueView> {
    return this.view(await this.records.create(Venue, columnsOf(body)));
  }

  /** @throws NotFound | Conflict | InvalidInput when the slug is taken */
  async change(id: number, body: ChangeVenueRequest, expected?: number): Promise<OfficeVenueView> {
    return this.view(await this.records.change(Venue, id, columnsOf(body), expected));
  }

  /** @throws NotFound | Conflict also when performances are planned there */
  remove(id: number, expected?: number): Promise<void> {
    return this.records.remove(Venue, id, expected);
  }

  private view(venue: Venue): OfficeVenueView {
    return officeVenueView(venue, this.company.get().timeZone);
  }
}

/** What a body says, as columns; what it leaves out, or sends as `null`, stays as it is. */
function columnsOf(body: ChangeVenueRequest): Partial<Venue> {
  return {
    name: body.name ?? undefined,
    slug: body.slug ?? undefined,
    address: body.address ?? undefined,
    city: body.city ?? undefined,
    notes: body.notes ?? undefined,
    accessNotes: body.access_notes ?? undefined,
  };
}
