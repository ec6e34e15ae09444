import type {
  DoorConflictView,
  DoorReportView,
  GuestsRequest,
  GuestView,
  HouseView,
  ListView,
  PageRequest,
  ScanView,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/**
 * Guests by name, or by code; each page that is looked at is a line in the scan log (SPEC 3.5.4). Needs `search_guests`.
 *
 * Refusals: `not_found`, `invalid_input`.
 * @param id of the performance
 */
export function guests(
  at: Connection,
  id: number,
  query: GuestsRequest = {},
  options?: CallOptions,
): Listing<GuestView, 'not_found' | 'invalid_input'> {
  const route = 'GET /check-ins/performances/{id}/guests/';
  return listing(at, { route, path: { id }, refusals: ['not_found', 'invalid_input'] }, query, options);
}

/** What the house manager sees: the live figures, who let how many in, how many came late. Needs `manage_door`. Refusals: `not_found`. */
export function overview(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /check-ins/performances/{id}/house/',
      path: { id },
      as: json<HouseView>,
      refusals: ['not_found'],
    },
    options,
  );
}

/** Arrivals that contradict what the server knows, each reservation once. Needs `manage_door`. Refusals: `not_found`. */
export function conflicts(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /check-ins/performances/{id}/conflicts/',
      path: { id },
      as: json<ListView<DoorConflictView>>,
      refusals: ['not_found'],
    },
    options,
  );
}

/** The scan log of an evening, the newest first. Needs `manage_door`. Refusals: `not_found`. */
export function scans(
  at: Connection,
  id: number,
  query: PageRequest = {},
  options?: CallOptions,
): Listing<ScanView, 'not_found' | 'invalid_input'> {
  const route = 'GET /check-ins/performances/{id}/scans/';
  return listing(at, { route, path: { id }, refusals: ['not_found', 'invalid_input'] }, query, options);
}

/** Closes an evening's door, and reports; again, the same report. Needs `manage_door`. Refusals: `not_found`. */
export function close(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /check-ins/performances/{id}/close/',
      path: { id },
      as: json<DoorReportView>,
      refusals: ['not_found'],
      repeatable: true,
    },
    options,
  );
}

/** The report of an evening that was closed. Needs `manage_door`. Refusals: `not_found` while it is open. */
export function report(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /check-ins/performances/{id}/report/',
      path: { id },
      as: json<DoorReportView>,
      refusals: ['not_found'],
    },
    options,
  );
}

/** Opens a closed door again, for as long as it would have been open. Needs `manage_door`. Refusals: `not_found`. */
export function reopen(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'DELETE /check-ins/performances/{id}/close/',
      path: { id },
      as: nothing,
      refusals: ['not_found'],
    },
    options,
  );
}
