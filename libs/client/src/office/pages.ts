import type { ChangePageRequest, CreatePageRequest, OfficePagesRequest, OfficePageView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import { ifMatch, type CallOptions, type ChangeOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** The company's pages as the office keeps them; `search` looks in title and slug. Needs `see_programme`. Refusals: `invalid_input`. */
export function list(
  at: Connection,
  query: OfficePagesRequest = {},
  options?: CallOptions,
): Listing<OfficePageView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/pages/', refusals: ['invalid_input'] }, query, options);
}

/** Needs `edit_programme`. Refusals: `invalid_input`, under `slug` when it is taken. */
export function create(at: Connection, body: CreatePageRequest, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /admin/pages/', body, as: json<OfficePageView>, refusals: ['invalid_input'] },
    options,
  );
}

/** Needs `see_programme`. Refusals: `not_found`. */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /admin/pages/{id}/', path: { id }, as: json<OfficePageView>, refusals: ['not_found'] },
    options,
  );
}

/**
 * Changes what is given; what is absent stays. Needs `edit_programme`.
 *
 * Refusals: `invalid_input`, `not_found`, `conflict` with the current `version` when another one was read.
 */
export function change(at: Connection, id: number, body: ChangePageRequest, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'PATCH /admin/pages/{id}/',
      path: { id },
      body,
      headers: ifMatch(options),
      as: json<OfficePageView>,
      refusals: ['invalid_input', 'not_found', 'conflict'],
    },
    options,
  );
}

/** Removes a page. Needs `edit_programme`. Refusals: `not_found`, `conflict`. */
export function remove(at: Connection, id: number, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/pages/{id}/',
      path: { id },
      headers: ifMatch(options),
      as: nothing,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}
