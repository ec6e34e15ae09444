import type { AuditEntryView, AuditLogRequest, AuditVerificationView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** Every change, the newest first; `actor` is the id of a user. Needs `administer`. Refusals: `invalid_input`. */
export function list(
  at: Connection,
  query: AuditLogRequest = {},
  options?: CallOptions,
): Listing<AuditEntryView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/audit-log/', refusals: ['invalid_input'] }, query, options);
}

/** Needs `administer`. Refusals: `not_found`. */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /admin/audit-log/{id}/', path: { id }, as: json<AuditEntryView>, refusals: ['not_found'] },
    options,
  );
}

/** Reads the whole chain: whether it is `whole`, else the first entry that does not follow. Needs `administer`. */
export function verify(at: Connection, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /admin/audit-log/verify/', as: json<AuditVerificationView>, refusals: [], repeatable: true },
    options,
  );
}
