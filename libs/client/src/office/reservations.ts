import type {
  BookForRequest,
  OfficeChangeReservationRequest,
  OfficeReservationDetailView,
  OfficeReservationsRequest,
  OfficeReservationView,
  ReservationCountsView,
  ReservationFiltersRequest,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import { ifMatch, type CallOptions, type ChangeOptions, type KeyedOptions } from '../exchange/options';
import { send } from '../exchange/send';

/**
 * Reservations, the newest first; `search` looks in name, e-mail, phone, code and show. `performance` and `show` are ids.
 * `email` is empty for who walked in. Needs `see_reservations`. Refusals: `invalid_input`.
 */
export function list(
  at: Connection,
  query: OfficeReservationsRequest = {},
  options?: CallOptions,
): Listing<OfficeReservationView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/reservations/', refusals: ['invalid_input'] }, query, options);
}

/** How many reservations the filters leave in each state. Needs `see_reservations`. Refusals: `invalid_input`. */
export function counts(at: Connection, query: ReservationFiltersRequest = {}, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /admin/reservations/counts/',
      query,
      as: json<ReservationCountsView>,
      refusals: ['invalid_input'],
    },
    options,
  );
}

/**
 * One reservation with its tokens (never their secrets), letters, check-in and history. Needs `see_reservations`.
 *
 * Refusals: `not_found`.
 */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /admin/reservations/{id}/',
      path: { id },
      as: json<OfficeReservationDetailView>,
      refusals: ['not_found'],
    },
    options,
  );
}

/**
 * Books for somebody; `confirm` with a `reason` confirms in the same step, and is needed where there is no `email`. Safe to
 * repeat: one idempotency key goes with all attempts. Needs `edit_reservations`.
 *
 * Refusals: `invalid_input`, `performance_started`, `booking_closed` when the evening was called off, `no_capacity` with
 * `available_seats`, `idempotency_key_reused`.
 */
export function book(at: Connection, body: BookForRequest, options?: KeyedOptions) {
  return send(
    at,
    {
      route: 'POST /admin/reservations/',
      body,
      as: json<OfficeReservationDetailView>,
      refusals: ['invalid_input', 'performance_started', 'booking_closed', 'no_capacity', 'idempotency_key_reused'],
      keyed: true,
    },
    options,
  );
}

/**
 * Changes name, address, notes, seats or evening, and tells the party unless `send_mail` is false. Needs `edit_reservations`.
 *
 * Refusals: `invalid_input`, also under `party_size` for fewer than are inside; `not_found`, `conflict`,
 * `reservation_cancelled`, `reservation_not_pending` for an expired one, `already_checked_in`, `performance_started`,
 * `booking_closed`, `no_capacity`.
 */
export function change(at: Connection, id: number, body: OfficeChangeReservationRequest, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'PATCH /admin/reservations/{id}/',
      path: { id },
      body,
      headers: ifMatch(options),
      as: json<OfficeReservationDetailView>,
      refusals: [
        'invalid_input',
        'not_found',
        'conflict',
        'reservation_cancelled',
        'reservation_not_pending',
        'already_checked_in',
        'performance_started',
        'booking_closed',
        'no_capacity',
      ],
    },
    options,
  );
}

/** Rows stay, so that the door can say what happened (SPEC 3.2.5): always `conflict` with `hangs`; cancel instead. Refusals: `not_found`, too. */
export function remove(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/reservations/{id}/',
      path: { id },
      as: nothing,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}
