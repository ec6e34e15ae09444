import { PartialType } from '@nestjs/swagger';
import { BULK_MAX, LIMITS, SEATS_MAX } from '../limits';
import {
  BULK_ACTIONS,
  MESSAGE_KINDS,
  MESSAGE_STATUSES,
  type BulkAction,
  type MessageKind,
  type MessageStatus,
} from '../office-states';
import {
  CHECK_IN_SOURCES,
  LOCALES,
  RESERVATION_ORIGINS,
  RESERVATION_STATUSES,
  type CheckInSource,
  type Locale,
  type ReservationOrigin,
  type ReservationStatus,
} from '../states';
import {
  Flag,
  Instant,
  Nullable,
  OneOf,
  Optional,
  QueryFlag,
  QueryNumber,
  Reference,
  References,
  WholeNumber,
} from './fields';
import { OfficeListRequest } from './list.request';
import { Email, Text } from './text';

/** Which reservations: what the list, its counts and its export have in common. */
export class ReservationFiltersRequest extends OfficeListRequest {
  /** Where the reservation stands. */
  @Optional()
  @OneOf(RESERVATION_STATUSES)
  status?: ReservationStatus;

  /** Where it was made. */
  @Optional()
  @OneOf(RESERVATION_ORIGINS)
  origin?: ReservationOrigin;

  /** Id of the performance. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  performance?: number;

  /** Id of the show. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  show?: number;

  /** Whether somebody of the party is in. */
  @QueryFlag()
  inside?: boolean;

  /** Performances that begin at this time or later. */
  @Optional()
  @Instant()
  from?: string;

  /** Performances that begin at this time or before. */
  @Optional()
  @Instant()
  to?: string;
}

/** Query of GET /api/admin/reservations/. */
export class OfficeReservationsRequest extends ReservationFiltersRequest {}

/** Body of POST /api/admin/reservations/: somebody books by telephone, or at the counter. */
export class BookForRequest {
  /** Id of the performance. */
  @Reference()
  performance!: number;

  @Text({ max: LIMITS.name, min: 1, example: 'Maria Rossi' })
  name!: string;

  /** Without one nothing can be sent: then it has to be confirmed at once. */
  @Nullable()
  @Email()
  email?: string | null;

  @Nullable()
  @Text({ max: LIMITS.phone })
  phone?: string | null;

  @WholeNumber({ min: 1, max: SEATS_MAX, example: 2 })
  party_size!: number;

  @Optional()
  @Text({ max: LIMITS.notes, lines: true })
  notes?: string;

  @Optional()
  @OneOf(LOCALES)
  locale?: Locale;

  /** Confirms it in the same step; false (the default) sends the confirmation link. */
  @Optional()
  @Flag()
  confirm?: boolean;

  /** Why it is confirmed without the link; demanded with `confirm`. */
  @Optional()
  @Text({ max: LIMITS.reason })
  reason?: string;
}

class ReservationFields {
  /** Id of the performance: another evening. */
  @Reference()
  performance!: number;

  @Text({ max: LIMITS.name, min: 1 })
  name!: string;

  @Email()
  email!: string;

  @Nullable()
  @Text({ max: LIMITS.phone })
  phone?: string | null;

  @WholeNumber({ min: 1, max: SEATS_MAX })
  party_size!: number;

  @Text({ max: LIMITS.notes, lines: true })
  notes!: string;

  @OneOf(LOCALES)
  locale!: Locale;

  /** Tells the party by mail when its seats or its evening change; the default. */
  @Flag()
  send_mail!: boolean;
}

/** Body of PATCH /api/admin/reservations/{id}/: what is absent stays as it is. */
export class OfficeChangeReservationRequest extends PartialType(ReservationFields) {}

/** Body of POST /api/admin/reservations/{id}/confirm/. */
export class ConfirmByHandRequest {
  @Text({ max: LIMITS.reason, min: 1 })
  reason!: string;

  /** Sends the ticket; the default. */
  @Optional()
  @Flag()
  send_mail?: boolean;
}

/** Body of POST /api/admin/reservations/{id}/cancel/. */
export class CancelByHandRequest {
  @Optional()
  @Text({ max: LIMITS.reason })
  reason?: string;

  /** Tells the party; the default. */
  @Optional()
  @Flag()
  send_mail?: boolean;
}

/** Body of POST /api/admin/reservations/bulk/. What cannot be done is skipped and told. */
export class BulkRequest {
  @OneOf(BULK_ACTIONS)
  action!: BulkAction;

  @References(BULK_MAX)
  reservations!: number[];

  @Optional()
  @Flag()
  send_mail?: boolean;

  /** Tells what would happen, and does nothing. */
  @Optional()
  @Flag()
  dry_run?: boolean;
}

/** Query of GET /api/admin/check-ins/. */
export class OfficeCheckInsRequest extends OfficeListRequest {
  /** Id of the performance. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  performance?: number;

  /** How the ticket was read. */
  @Optional()
  @OneOf(CHECK_IN_SOURCES)
  source?: CheckInSource;
}

/** Query of GET /api/admin/messages/. */
export class OfficeMessagesRequest extends OfficeListRequest {
  /** Where the letter stands. */
  @Optional()
  @OneOf(MESSAGE_STATUSES)
  status?: MessageStatus;

  /** What the letter is about. */
  @Optional()
  @OneOf(MESSAGE_KINDS)
  kind?: MessageKind;

  /** Id of the reservation. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  reservation?: number;
}
