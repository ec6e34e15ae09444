import { PartialType } from '@nestjs/swagger';
import { LIMITS } from '../limits';
import { Optional } from './fields';
import { OfficeListRequest } from './list.request';
import { Slug, Text } from './text';

/** Body of POST /api/admin/venues/. */
export class CreateVenueRequest {
  @Text({ max: LIMITS.name, min: 1 })
  name!: string;

  @Slug()
  slug!: string;

  @Text({ max: LIMITS.address, min: 1, lines: true })
  address!: string;

  @Text({ max: LIMITS.city, min: 1 })
  city!: string;

  @Optional()
  @Text({ max: LIMITS.notes, lines: true })
  notes?: string;

  @Optional()
  @Text({ max: LIMITS.notes, lines: true })
  access_notes?: string;
}

/** Body of PATCH /api/admin/venues/{id}/: what is absent stays as it is. */
export class ChangeVenueRequest extends PartialType(CreateVenueRequest) {}

/** Query of GET /api/admin/venues/. */
export class OfficeVenuesRequest extends OfficeListRequest {
  /** Venues of one city. */
  @Optional()
  @Text({ max: LIMITS.city })
  city?: string;
}
