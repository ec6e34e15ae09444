import { PartialType } from '@nestjs/swagger';
import { SEATS_MAX } from '../limits';
import { Flag, Instant, Optional, QueryFlag, QueryNumber, Reference, WholeNumber } from './fields';
import { OfficeListRequest } from './list.request';

/** Body of POST /api/admin/performances/. */
export class CreatePerformanceRequest {
  /** Id of the show. */
  @Reference()
  show!: number;

  /** Id of the venue. */
  @Reference()
  venue!: number;

  @Instant()
  starts_at!: string;

  /** Seats that the room has. */
  @WholeNumber({ min: 0, max: SEATS_MAX, example: 120 })
  room_capacity!: number;

  /** Seats that the house keeps for itself. */
  @Optional()
  @WholeNumber({ min: 0, max: SEATS_MAX })
  manually_occupied_seats?: number;

  /** Chairs that are put in beside the room's own. */
  @Optional()
  @WholeNumber({ min: 0, max: SEATS_MAX })
  additional_seats?: number;

  @Optional()
  @Flag()
  is_booking_enabled?: boolean;

  /** Largest party of one reservation. */
  @Optional()
  @WholeNumber({ min: 1, max: SEATS_MAX })
  max_party_size?: number;
}

/** Body of PATCH /api/admin/performances/{id}/: what is absent stays as it is. */
export class ChangePerformanceRequest extends PartialType(CreatePerformanceRequest) {}

/** Query of GET /api/admin/performances/. */
export class OfficePerformancesRequest extends OfficeListRequest {
  /** Id of the show. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  show?: number;

  /** Id of the venue. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  venue?: number;

  /** Those that can be booked, or the others. */
  @QueryFlag()
  is_booking_enabled?: boolean;

  /** Those that were called off, or the others. */
  @QueryFlag()
  is_cancelled?: boolean;

  /** Performances that begin at this time or later. */
  @Optional()
  @Instant()
  from?: string;

  /** Performances that begin at this time or before. */
  @Optional()
  @Instant()
  to?: string;
}
