import type {
  BulkRequest,
  BulkView,
  CancelByHandRequest,
  ConfirmByHandRequest,
  OfficeReservationDetailView,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json } from '../exchange/call';
import { ifMatch, type CallOptions, type ChangeOptions } from '../exchange/options';
import { send } from '../exchange/send';

/**
 * Confirms on a visitor's behalf; the `reason` stays in the audit log (SPEC 3.3). Needs `edit_reservations`.
 *
 * Refusals: `invalid_input`, `not_found`, `conflict`, `already_confirmed`, `reservation_not_pending`,
 * `performance_started`, `booking_closed`, `no_capacity`.
 */
export function confirm(at: Connection, id: number, body: ConfirmByHandRequest, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'POST /admin/reservations/{id}/confirm/',
      path: { id },
      body,
      headers: ifMatch(options),
      as: json<OfficeReservationDetailView>,
      refusals: [
        'invalid_input',
        'not_found',
        'conflict',
        'already_confirmed',
        'reservation_not_pending',
        'performance_started',
        'booking_closed',
        'no_capacity',
      ],
    },
    options,
  );
}

/**
 * Cancels: confirmed seats are free at once. Needs `edit_reservations`.
 *
 * Refusals: `invalid_input`, `not_found`, `conflict`, `reservation_cancelled`, `reservation_not_pending` for an expired
 * one, `already_checked_in`.
 */
export function cancel(at: Connection, id: number, body: CancelByHandRequest = {}, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'POST /admin/reservations/{id}/cancel/',
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
      ],
    },
    options,
  );
}

/**
 * Sends the link or the ticket again, as the state says. Needs `edit_reservations`.
 *
 * Refusals: `not_found`, `reservation_cancelled`, `reservation_not_pending` for an expired one, `performance_started`,
 * `booking_closed`, `conflict` with `reason` when there is no address or the evening is over, `rate_limited` within the
 * minute.
 */
export function resend(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /admin/reservations/{id}/resend/',
      path: { id },
      as: json<OfficeReservationDetailView>,
      refusals: [
        'not_found',
        'reservation_cancelled',
        'reservation_not_pending',
        'performance_started',
        'booking_closed',
        'conflict',
        'rate_limited',
      ],
    },
    options,
  );
}

/**
 * Resends or cancels many, at most `BULK_MAX`; what cannot be done is skipped and told in `results`. Needs
 * `edit_reservations`. Refusals: `invalid_input`.
 */
export function bulk(at: Connection, body: BulkRequest, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /admin/reservations/bulk/', body, as: json<BulkView>, refusals: ['invalid_input'] },
    options,
  );
}
