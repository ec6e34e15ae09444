import type {
  DoorCountsView,
  DoorLiveView,
  DoorPackView,
  DoorPerformanceView,
  DoorSyncRequest,
  DoorSyncView,
  ListView,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { watched } from '../events/watch';
import { json } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** The next 20 performances whose door has not closed for good, with their counts and check-in windows. Needs `check_in`. */
export function performances(at: Connection, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /check-ins/performances/', as: json<ListView<DoorPerformanceView>>, refusals: [] },
    options,
  );
}

/**
 * How many are confirmed and how many are in; a reservation counts when one of its party is inside. Needs `check_in`.
 *
 * Refusals: `not_found`.
 * @param id of the performance
 */
export function counts(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /check-ins/performances/{id}/',
      path: { id },
      as: json<DoorCountsView>,
      refusals: ['not_found'],
    },
    options,
  );
}

/**
 * How the evening stands at this moment, and the ten latest arrivals. Inside are `checked_in_seats + extra_seats`. Needs
 * `check_in`.
 *
 * Refusals: `not_found`.
 * @param id of the performance
 */
export function live(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /check-ins/performances/{id}/live/',
      path: { id },
      as: json<DoorLiveView>,
      refusals: ['not_found'],
    },
    options,
  );
}

/**
 * The same as it happens: at once, and within a second of each change, over server-sent events. A line that breaks is
 * opened again, and begins with how things stand then. Ends when the reader stops or the signal says so; throws
 * {@link Refused} when the server says no for good.
 *
 * Refusals: `not_found`; `not_authenticated` when the session is over.
 * @example for await (const { checked_in_seats } of watchDoor(at, 12)) console.log(checked_in_seats);
 * @param id of the performance
 */
export function watch(
  at: Connection,
  id: number,
  options?: CallOptions,
): AsyncGenerator<DoorLiveView, void, undefined> {
  const call = {
    route: 'GET /check-ins/performances/{id}/events/',
    path: { id },
    refusals: ['not_found'],
  } as const;
  return watched<DoorLiveView, 'not_found'>(at, 'door', call, options);
}

/**
 * What a device needs to decide without a connection: marks of tickets and codes, nothing personal, nothing that opens a
 * door. Throw it away at `expires_at`. Needs `check_in`.
 *
 * Refusals: `not_found`, `outside_check_in_window` once the door has closed.
 * @param id of the performance
 */
export function pack(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /check-ins/performances/{id}/pack/',
      path: { id },
      as: json<DoorPackView>,
      refusals: ['not_found', 'outside_check_in_window'],
    },
    options,
  );
}

/**
 * Tells arrivals and scans that were decided without a connection, at most `SYNC_MAX` of each at once. May be sent as often
 * as it takes: a nonce counts once. What contradicts the server is kept as a conflict (SPEC 7.3). Needs `check_in`.
 *
 * Refusals: `invalid_input`, `not_found`.
 * @param id of the performance
 */
export function sync(at: Connection, id: number, body: DoorSyncRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /check-ins/performances/{id}/sync/',
      path: { id },
      body,
      as: json<DoorSyncView>,
      refusals: ['invalid_input', 'not_found'],
      repeatable: true,
    },
    options,
  );
}
