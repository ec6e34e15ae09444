import type {
  ChangePerformanceRequest,
  CreatePerformanceRequest,
  OfficePerformancesRequest,
  OfficePerformanceView,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import { ifMatch, type CallOptions, type ChangeOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** The company's performances as the office keeps them; `search` looks in show and venue. Needs `see_programme`. Refusals: `invalid_input`. */
export function list(
  at: Connection,
  query: OfficePerformancesRequest = {},
  options?: CallOptions,
): Listing<OfficePerformanceView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/performances/', refusals: ['invalid_input'] }, query, options);
}

/**
 * Plans an evening; `show` and `venue` are ids. Configured seats = `room_capacity` + `additional_seats` -
 * `manually_occupied_seats` (SPEC 3.2). Needs `edit_programme`.
 *
 * Refusals: `invalid_input`, also for more seats kept by the house than there are.
 */
export function create(at: Connection, body: CreatePerformanceRequest, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /admin/performances/', body, as: json<OfficePerformanceView>, refusals: ['invalid_input'] },
    options,
  );
}

/** Needs `see_programme`. Refusals: `not_found`. */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /admin/performances/{id}/', path: { id }, as: json<OfficePerformanceView>, refusals: ['not_found'] },
    options,
  );
}

/**
 * Changes what is given; what is absent stays. Needs `edit_programme`.
 *
 * Refusals: `invalid_input`, `not_found`, `conflict` with the current `version` when another one was read, or with
 * `lowest_capacity` when fewer seats would be left than are confirmed (SPEC 3.2.4).
 */
export function change(at: Connection, id: number, body: ChangePerformanceRequest, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'PATCH /admin/performances/{id}/',
      path: { id },
      body,
      headers: ifMatch(options),
      as: json<OfficePerformanceView>,
      refusals: ['invalid_input', 'not_found', 'conflict'],
    },
    options,
  );
}

/** Removes a performance that nobody booked; else the `conflict` tells what hangs on it, in `hangs`. Needs `edit_programme`. Refusals: `not_found`, `conflict`. */
export function remove(at: Connection, id: number, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/performances/{id}/',
      path: { id },
      headers: ifMatch(options),
      as: nothing,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}
