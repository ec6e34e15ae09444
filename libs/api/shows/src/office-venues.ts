import {
  CurrentCompany,
  demandVersion,
  listView,
  matching,
  NotFound,
  OfficeRemoval,
  orderOf,
  pageOf,
  UnitOfWork,
} from '@azionelab/api/kernel';
import type { ListView, OfficeVenueView } from '@azionelab/contracts';
import type { ChangeVenueRequest, CreateVenueRequest, OfficeVenuesRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import type { FindOneOptions } from 'typeorm';
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
    private readonly removal: OfficeRemoval,
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
  read(id: number): Promise<OfficeVenueView> {
    return this.work.run(async () => this.view(await this.byId(id)), { readOnly: true });
  }

  /** @throws InvalidInput when the slug is taken */
  create(body: CreateVenueRequest): Promise<OfficeVenueView> {
    return this.work.run(async () => {
      const { identifiers } = await this.work.of(Venue).insert(columnsOf(body));
      return this.view(await this.byId(identifiers[0]?.['id'] as number));
    });
  }

  /** @throws NotFound | Conflict | InvalidInput when the slug is taken */
  change(id: number, body: ChangeVenueRequest, expected?: number): Promise<OfficeVenueView> {
    return this.work.run(async () => {
      const { version } = await this.lock(id, expected);
      await this.work.of(Venue).update(id, { ...columnsOf(body), version: version + 1 });
      return this.view(await this.byId(id));
    });
  }

  /** @throws NotFound | Conflict also when performances are planned there */
  remove(id: number, expected?: number): Promise<void> {
    return this.removal.run(id, async () => {
      await this.lock(id, expected);
      await this.work.of(Venue).delete(id);
    });
  }

  private async byId(id: number, lock?: FindOneOptions<Venue>['lock']): Promise<Venue> {
    const venue = await this.work.of(Venue).findOne({ where: { id }, lock });
    if (!venue) throw new NotFound();
    return venue;
  }

  private async lock(id: number, expected: number | undefined): Promise<Venue> {
    const venue = await this.byId(id, { mode: 'for_no_key_update' });
    demandVersion(venue, expected);
    return venue;
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
