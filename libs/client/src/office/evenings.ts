import type {
  CancelEveningRequest,
  CapacityChangeView,
  ChangeCapacityRequest,
  CreateRunRequest,
  EveningChangeView,
  MoveEveningRequest,
  RunView,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json } from '../exchange/call';
import { ifMatch, type CallOptions, type ChangeOptions, type KeyedOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** What changes an evening that people have booked: once, and only the version that was read. */
export type EveningOptions = ChangeOptions & KeyedOptions;

/**
 * Plans many evenings: every weekday and time of `rules` from one day to another, on the company's clock. Clashes are told
 * and do not stop it; `dry_run` makes nothing. At most `RUN_MAX`. Needs `edit_programme`.
 *
 * Refusals: `invalid_input`.
 */
export function run(at: Connection, body: CreateRunRequest, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /admin/performances/run/', body, as: json<RunView>, refusals: ['invalid_input'] },
    options,
  );
}

/**
 * Changes the figures of many evenings: of all, or of none. Needs `edit_programme`.
 *
 * Refusals: `invalid_input`, `conflict` with those that are `blocked`, for they have more confirmed seats than would be left.
 */
export function changeCapacity(at: Connection, body: ChangeCapacityRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /admin/performances/capacity/',
      body,
      as: json<CapacityChangeView>,
      refusals: ['invalid_input', 'conflict'],
      repeatable: true,
    },
    options,
  );
}

/**
 * Moves an evening to another time or venue, and tells everyone by letter; `dry_run` shows the letters and moves nothing.
 * Needs `edit_programme`.
 *
 * Refusals: `invalid_input`, `not_found`, `performance_started`, `booking_closed` when it was called off, `conflict` once
 * somebody is inside.
 * @param id of the performance
 */
export function move(at: Connection, id: number, body: MoveEveningRequest, options?: EveningOptions) {
  return send(
    at,
    {
      route: 'POST /admin/performances/{id}/move/',
      path: { id },
      body,
      headers: ifMatch(options),
      as: json<EveningChangeView>,
      refusals: ['invalid_input', 'not_found', 'performance_started', 'booking_closed', 'conflict'],
      keyed: true,
    },
    options,
  );
}

/**
 * Calls an evening off: every reservation is cancelled, and told by letter; `dry_run` shows the letters and does nothing.
 * Needs `edit_programme`.
 *
 * Refusals: `invalid_input`, `not_found`, `booking_closed` when it was called off before, `performance_started`,
 * `conflict` once somebody is inside.
 * @param id of the performance
 */
export function cancel(at: Connection, id: number, body: CancelEveningRequest = {}, options?: EveningOptions) {
  return send(
    at,
    {
      route: 'POST /admin/performances/{id}/cancel/',
      path: { id },
      body,
      headers: ifMatch(options),
      as: json<EveningChangeView>,
      refusals: ['invalid_input', 'not_found', 'performance_started', 'booking_closed', 'conflict'],
      keyed: true,
    },
    options,
  );
}
