import type { OfficeMessagesRequest, OfficeMessageView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** Letters, the newest first; `search` looks in recipient and subject. Needs `see_reservations`. Refusals: `invalid_input`. */
export function list(
  at: Connection,
  query: OfficeMessagesRequest = {},
  options?: CallOptions,
): Listing<OfficeMessageView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/messages/', refusals: ['invalid_input'] }, query, options);
}

/** One letter's state, not its words. Needs `see_reservations`. Refusals: `not_found`. */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /admin/messages/{id}/',
      path: { id },
      as: json<OfficeMessageView>,
      refusals: ['not_found'],
    },
    options,
  );
}

/**
 * Owes a letter again. Needs `edit_reservations`.
 *
 * Refusals: `not_found`, `conflict` with `reason` for a kind that cannot be made again or one that is on its way,
 * `rate_limited`.
 */
export function resend(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /admin/messages/{id}/resend/',
      path: { id },
      as: json<OfficeMessageView>,
      refusals: ['not_found', 'conflict', 'rate_limited'],
    },
    options,
  );
}
