import { CHECK_IN_SOURCES, RESERVATION_STATUSES, type CheckInSource, type ReservationStatus } from '../states';
import { OneOf, Optional, QueryNumber } from './fields';
import { OfficeListRequest } from './list.request';

/** Query of GET /api/admin/reservations/. */
export class OfficeReservationsRequest extends OfficeListRequest {
  @Optional()
  @OneOf(RESERVATION_STATUSES)
  status?: ReservationStatus;

  /** Id of the performance. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  performance?: number;

  /** Id of the show. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  show?: number;
}

/** Query of GET /api/admin/check-ins/. */
export class OfficeCheckInsRequest extends OfficeListRequest {
  /** Id of the performance. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  performance?: number;

  @Optional()
  @OneOf(CHECK_IN_SOURCES)
  source?: CheckInSource;
}
