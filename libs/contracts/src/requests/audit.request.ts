import { LIMITS } from '../limits';
import { AUDIT_ACTIONS, type AuditAction } from '../office-states';
import { Instant, OneOf, Optional, QueryNumber } from './fields';
import { OfficeListRequest } from './list.request';
import { Text } from './text';

/** Query of GET /api/admin/audit-log/. */
export class AuditLogRequest extends OfficeListRequest {
  /** Id of the user who did it. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  actor?: number;

  /** Id of the API key that did it. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  key?: number;

  /** What was done. */
  @Optional()
  @OneOf(AUDIT_ACTIONS)
  action?: AuditAction;

  /** Singular table name, e.g. `reservation`. */
  @Optional()
  @Text({ max: LIMITS.line })
  object_type?: string;

  /** Id of the row that it was done to. */
  @QueryNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })
  object_id?: number;

  /** What was done at this time or later. */
  @Optional()
  @Instant()
  from?: string;

  /** What was done at this time or before. */
  @Optional()
  @Instant()
  to?: string;
}
