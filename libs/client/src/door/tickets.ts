import type {
  CheckedInView,
  CheckInPreviewView,
  ConfirmCheckInRequest,
  PreviewCheckInRequest,
  WalkUpRequest,
  WalkUpView,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import type { CallOptions, KeyedOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** In the order in which they are said (SPEC 3.5.2). */
const OF_TICKETS = [
  'invalid_token',
  'unknown_token',
  'reservation_cancelled',
  'reservation_not_confirmed',
  'wrong_performance',
  'outside_check_in_window',
  'token_expired',
  'already_checked_in',
] as const;

/**
 * What a ticket would let in; changes nothing, and tells nothing personal (SPEC 3.5.4). `token` is the raw token, the scanned
 * address, or a booking code; `performance` is the id that this door is open for. Needs `check_in`.
 *
 * Refusals: `invalid_input`; `invalid_token`, `unknown_token`, `reservation_cancelled`, `reservation_not_confirmed`,
 * `wrong_performance` with `performance_id`, `show_title` and `starts_at`, `outside_check_in_window` with `opens_at` and
 * `closes_at`, `token_expired`, `already_checked_in` with `checked_in_at` and `checked_in_by_name`.
 */
export function preview(at: Connection, body: PreviewCheckInRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /check-ins/preview/',
      body,
      as: json<CheckInPreviewView>,
      refusals: ['invalid_input', ...OF_TICKETS],
      repeatable: true,
    },
    options,
  );
}

/**
 * Lets a party in, all of it, or `admitted` of it now (SPEC 3.5.3). Safe to repeat: one idempotency key goes with all
 * attempts, and a party enters once. In the answer `admitted` is how many are inside. Needs `check_in`.
 *
 * Refusals: as {@link preview}; `invalid_input` under `admitted` for more than the rest; `idempotency_key_reused` for
 * another ticket; `conflict` when an arrival told under this key was taken back since.
 */
export function admit(at: Connection, body: ConfirmCheckInRequest, options?: KeyedOptions) {
  return send(
    at,
    {
      route: 'POST /check-ins/confirm/',
      body,
      as: json<CheckedInView>,
      refusals: ['invalid_input', ...OF_TICKETS, 'idempotency_key_reused', 'conflict'],
      keyed: true,
    },
    options,
  );
}

/**
 * Takes a check-in back: within ten seconds (`UNDO_MS`) who made it, on the same device; later who may `search_guests`
 * (SPEC 3.5.5).
 *
 * Refusals: `permission_denied`, `not_found`.
 * @param id of the check-in
 */
export function undo(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'DELETE /check-ins/{id}/',
      path: { id },
      as: nothing,
      refusals: ['permission_denied', 'not_found'],
    },
    options,
  );
}

/**
 * Lets people in who have no reservation: they get one, confirmed and inside at once, after the beginning too. Needs `check_in`.
 *
 * Refusals: `invalid_input`, `not_found`, `no_capacity` with `available_seats`, `outside_check_in_window`,
 * `idempotency_key_reused`.
 * @param id of the performance
 */
export function walkIn(at: Connection, id: number, body: WalkUpRequest, options?: KeyedOptions) {
  return send(
    at,
    {
      route: 'POST /check-ins/performances/{id}/walk-ups/',
      path: { id },
      body,
      as: json<WalkUpView>,
      refusals: [
        'invalid_input',
        'not_found',
        'no_capacity',
        'booking_closed',
        'outside_check_in_window',
        'idempotency_key_reused',
      ],
      keyed: true,
    },
    options,
  );
}
