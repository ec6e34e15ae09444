import type { AuditAction } from '../office-states';

/** What an entry kept of a field; personal ones read `•••`, and secrets are never there. */
export type AuditValues = Record<string, unknown>;

/** One entry of the audit log (GET /api/admin/audit-log/), the newest first. */
export interface AuditEntryView {
  id: number;
  at: string;
  /**
   * Who did it; null for a visitor, and for what the house did by itself. With `key`, a program did it with an API key
   * that they made.
   */
  actor: { id: number; name: string; key: { id: number; name: string } | null } | null;
  action: AuditAction;
  /** Singular table name, e.g. `reservation`. */
  object_type: string;
  object_id: number | null;
  /** Only the fields that changed; null for what was made. */
  before: AuditValues | null;
  /** Only the fields that changed; null for what was deleted. For `export` and the like, what was asked. */
  after: AuditValues | null;
  /** The `X-Request-Id` under which it happened; null for what no request did. */
  request_id: string | null;
}

/** What became of reading the whole chain (POST /api/admin/audit-log/verify/). */
export interface AuditVerificationView {
  whole: boolean;
  entries: number;
  /** The first entry that does not follow from the one before; null when all do. */
  broken_at: number | null;
  /** Hex of the newest entry's hash: noted elsewhere, it shows later that nothing before it was changed. */
  head: string | null;
  verified_at: string;
}
