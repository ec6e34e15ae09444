import type {
  ChangeVenueRequest,
  CreateVenueRequest,
  OfficeVenuesRequest,
  OfficeVenueView,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import { ifMatch, type CallOptions, type ChangeOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** The company's venues as the office keeps them; `search` looks in name and slug. Needs `see_programme`. Refusals: `invalid_input`. */
export function list(
  at: Connection,
  query: OfficeVenuesRequest = {},
  options?: CallOptions,
): Listing<OfficeVenueView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/venues/', refusals: ['invalid_input'] }, query, options);
}

/** Needs `edit_programme`. Refusals: `invalid_input`, under `slug` when it is taken. */
export function create(at: Connection, body: CreateVenueRequest, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /admin/venues/', body, as: json<OfficeVenueView>, refusals: ['invalid_input'] },
    options,
  );
}

/** Needs `see_programme`. Refusals: `not_found`. */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /admin/venues/{id}/', path: { id }, as: json<OfficeVenueView>, refusals: ['not_found'] },
    options,
  );
}

/**
 * Changes what is given; what is absent stays. Needs `edit_programme`.
 *
 * Refusals: `invalid_input`, `not_found`, `conflict` with the current `version` when another one was read.
 */
export function change(at: Connection, id: number, body: ChangeVenueRequest, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'PATCH /admin/venues/{id}/',
      path: { id },
      body,
      headers: ifMatch(options),
      as: json<OfficeVenueView>,
      refusals: ['invalid_input', 'not_found', 'conflict'],
    },
    options,
  );
}

/** Removes a venue on which no performance hangs; else the `conflict` tells what does, in `hangs`. Needs `edit_programme`. Refusals: `not_found`, `conflict`. */
export function remove(at: Connection, id: number, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/venues/{id}/',
      path: { id },
      headers: ifMatch(options),
      as: nothing,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}
