import type { OfficeCheckInsRequest, OfficeCheckInView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** Check-ins, the last to come in first; `performance` is an id. Needs `see_reservations`. Refusals: `invalid_input`. */
export function list(
  at: Connection,
  query: OfficeCheckInsRequest = {},
  options?: CallOptions,
): Listing<OfficeCheckInView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/check-ins/', refusals: ['invalid_input'] }, query, options);
}

/** Needs `see_reservations`. Refusals: `not_found`. */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /admin/check-ins/{id}/',
      path: { id },
      as: json<OfficeCheckInView>,
      refusals: ['not_found'],
    },
    options,
  );
}

/** Takes a check-in back; the audit log keeps both. Needs `search_guests`. Refusals: `not_found`. */
export function undo(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'DELETE /admin/check-ins/{id}/', path: { id }, as: nothing, refusals: ['not_found'] },
    options,
  );
}
