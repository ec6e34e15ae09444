import type {
  AcceptedView,
  CancelledView,
  ChangedView,
  ChangeReservationRequest,
  ConfirmationPreviewView,
  ConfirmedView,
  FindReservationsRequest,
  LetterRequest,
  TicketView,
  TokenRequest,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json } from '../exchange/call';
import type { CallOptions, KeyedOptions } from '../exchange/options';
import { send } from '../exchange/send';

const OF_CONFIRMING = [
  'invalid_token',
  'unknown_token',
  'already_confirmed',
  'reservation_not_pending',
  'booking_closed',
  'performance_started',
  'no_capacity',
  'token_expired',
] as const;

const OF_GIVING_BACK = [
  'invalid_token',
  'unknown_token',
  'reservation_cancelled',
  'reservation_not_pending',
  'already_checked_in',
  'performance_started',
  'token_expired',
] as const;

/**
 * What the link of a confirmation letter would confirm; changes nothing (SPEC 3.4.4).
 *
 * Refusals: `invalid_token`, `unknown_token`, `already_confirmed` with `confirmed_at`, `reservation_not_pending`,
 * `booking_closed` when the evening was called off, `performance_started`, `no_capacity` with `available_seats`,
 * `token_expired`.
 */
export function preview(at: Connection, body: TokenRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /reservations/confirm/preview/',
      body,
      as: json<ConfirmationPreviewView>,
      refusals: OF_CONFIRMING,
      repeatable: true,
    },
    options,
  );
}

/**
 * Confirms: the seats are taken, and the ticket goes out (SPEC 3.3). The token is the 43 characters after `/confirm#`. Safe to
 * repeat: one idempotency key goes with all attempts.
 *
 * Refusals: as {@link preview}. `already_confirmed` is the success it looks like: an earlier answer may have been lost. With
 * `no_capacity` the reservation stays pending, and the same link may succeed later, as long as it lasts.
 */
export function confirm(at: Connection, body: TokenRequest, options?: KeyedOptions) {
  return send(
    at,
    {
      route: 'POST /reservations/confirm/',
      body,
      as: json<ConfirmedView>,
      refusals: OF_CONFIRMING,
      keyed: true,
    },
    options,
  );
}

/**
 * The holder's own reservation, for its manage token (`/ticket#`) or its check-in token (`/t#`).
 *
 * Refusals: `invalid_token`, `unknown_token`, `token_expired` once the performance is over.
 */
export function lookUp(at: Connection, body: TokenRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /reservations/lookup/',
      body,
      as: json<TicketView>,
      refusals: ['invalid_token', 'unknown_token', 'token_expired'],
      repeatable: true,
    },
    options,
  );
}

/**
 * Gives all seats back, at once, with the manage token; with the confirmation token while it is pending (SPEC 3.2.5).
 *
 * Refusals: `invalid_token`, `unknown_token`, `reservation_cancelled`, `reservation_not_pending` for an expired one,
 * `already_checked_in`, `performance_started`, `token_expired`.
 */
export function cancel(at: Connection, body: TokenRequest, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /reservations/cancel/', body, as: json<CancelledView>, refusals: OF_GIVING_BACK },
    options,
  );
}

/**
 * Fewer come: the other seats are free at once, the tokens stay. As many as before changes nothing.
 *
 * Refusals: as {@link cancel}; `invalid_input` under `party_size` for more than before.
 */
export function change(at: Connection, body: ChangeReservationRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /reservations/change/',
      body,
      as: json<ChangedView>,
      refusals: ['invalid_input', ...OF_GIVING_BACK],
      repeatable: true,
    },
    options,
  );
}

/**
 * Sends the letter with the confirmation link again, for an hour after the booking; another `email` corrects the address.
 *
 * Refusals: `invalid_input`, `permission_denied` with a wrong or old `letter_key`, `already_confirmed`,
 * `reservation_cancelled`, `reservation_not_pending`, `booking_closed`, `performance_started`, `rate_limited` within the
 * minute.
 * @param id of the reservation, as the booking told it
 */
export function sendLetter(at: Connection, id: number, body: LetterRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /reservations/{id}/letter/',
      path: { id },
      body,
      as: json<AcceptedView>,
      refusals: [
        'invalid_input',
        'not_found',
        'permission_denied',
        'already_confirmed',
        'reservation_cancelled',
        'reservation_not_pending',
        'booking_closed',
        'performance_started',
        'rate_limited',
      ],
    },
    options,
  );
}

/**
 * Sends the ticket again, to the address on file, for the confirmation token; a used one too.
 *
 * Refusals: `invalid_token`, `unknown_token`, `reservation_not_confirmed`, `reservation_cancelled`, `token_expired`,
 * `rate_limited` within the minute.
 */
export function resend(at: Connection, body: TokenRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /reservations/resend/',
      body,
      as: json<AcceptedView>,
      refusals: [
        'invalid_token',
        'unknown_token',
        'reservation_not_confirmed',
        'reservation_cancelled',
        'token_expired',
        'rate_limited',
      ],
    },
    options,
  );
}

/**
 * Sends the letters of an address's reservations again, at most 20. The answer is always the same, whether or not there
 * are any, and takes half a second at least.
 *
 * Refusals: `invalid_input`, `rate_limited`.
 */
export function find(at: Connection, body: FindReservationsRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /reservations/find/',
      body,
      as: json<AcceptedView>,
      refusals: ['invalid_input', 'rate_limited'],
    },
    options,
  );
}
