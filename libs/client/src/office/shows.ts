import type {
  ChangeShowRequest,
  CreateShowRequest,
  OfficeShowsRequest,
  OfficeShowView,
  PosterRequest,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, kindOf, nothing, type Upload } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import { ifMatch, type CallOptions, type ChangeOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** The company's shows as the office keeps them; `search` looks in title and slug. Needs `see_programme`. Refusals: `invalid_input`. */
export function list(
  at: Connection,
  query: OfficeShowsRequest = {},
  options?: CallOptions,
): Listing<OfficeShowView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/shows/', refusals: ['invalid_input'] }, query, options);
}

/** Needs `edit_programme`. Refusals: `invalid_input`, under `slug` when it is taken. */
export function create(at: Connection, body: CreateShowRequest, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /admin/shows/', body, as: json<OfficeShowView>, refusals: ['invalid_input'] },
    options,
  );
}

/** Needs `see_programme`. Refusals: `not_found`. */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /admin/shows/{id}/', path: { id }, as: json<OfficeShowView>, refusals: ['not_found'] },
    options,
  );
}

/**
 * Changes what is given; what is absent stays. Needs `edit_programme`.
 *
 * Refusals: `invalid_input`, `not_found`, `conflict` with the current `version` when another one was read.
 */
export function change(at: Connection, id: number, body: ChangeShowRequest, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'PATCH /admin/shows/{id}/',
      path: { id },
      body,
      headers: ifMatch(options),
      as: json<OfficeShowView>,
      refusals: ['invalid_input', 'not_found', 'conflict'],
    },
    options,
  );
}

/** Removes a show on which no performance hangs; else the `conflict` tells what does, in `hangs`. Needs `edit_programme`. Refusals: `not_found`, `conflict`. */
export function remove(at: Connection, id: number, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/shows/{id}/',
      path: { id },
      headers: ifMatch(options),
      as: nothing,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}

/**
 * Puts up a poster: JPEG, PNG, WebP or AVIF, at most `UPLOAD_MAX` bytes. Needs `edit_programme`.
 *
 * Refusals: `invalid_input` under `file` or `alt`, `unfit_body` for another kind or too much of it, `not_found`, `conflict`.
 * @param query `alt`: what it shows, in words for who does not see it
 */
export function putPoster(at: Connection, id: number, picture: Upload, query: PosterRequest, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'PUT /admin/shows/{id}/poster/',
      path: { id },
      query,
      file: picture,
      headers: { ...ifMatch(options), 'Content-Type': kindOf(picture) },
      as: json<OfficeShowView>,
      refusals: ['invalid_input', 'unfit_body', 'not_found', 'conflict'],
      streams: true,
    },
    options,
  );
}

/** Takes the poster down: the drawn one is shown again. Needs `edit_programme`. Refusals: `not_found`, `conflict`. */
export function removePoster(at: Connection, id: number, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/shows/{id}/poster/',
      path: { id },
      headers: ifMatch(options),
      as: json<OfficeShowView>,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}
