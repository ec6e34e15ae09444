import type {
  BookedView,
  BookRequest,
  CalendarRequest,
  PerformancesRequest,
  PerformanceSummaryView,
  PerformanceView,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, text } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import type { CallOptions, KeyedOptions } from '../exchange/options';
import { send } from '../exchange/send';

/**
 * Performances of published shows in order, upcoming ones unless `from` says otherwise (SPEC 4.2). `show` is a slug; `from`
 * and `to` are RFC 3339 with any offset. Seats are told as they stand at this moment.
 *
 * Refusals: `invalid_input`.
 */
export function list(
  at: Connection,
  query: PerformancesRequest = {},
  options?: CallOptions,
): Listing<PerformanceSummaryView, 'invalid_input'> {
  return listing(at, { route: 'GET /performances/', refusals: ['invalid_input'] }, query, options);
}

/**
 * One performance, with what a booking needs: `max_party_size` and where it is played.
 *
 * Refusals: `not_found`.
 * @param id of the performance
 */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /performances/{id}/', path: { id }, as: json<PerformanceView>, refusals: ['not_found'] },
    options,
  );
}

/**
 * Books seats: a `pending` reservation, and a letter with a link to confirm it. A pending one takes no seats yet
 * (SPEC 3.2.2); those are decided again when it is confirmed. Safe to repeat: one idempotency key goes with all attempts.
 *
 * Refusals: `invalid_input` under its field (a party over `max_party_size` too), `not_found`, `booking_closed`,
 * `performance_started` once it has begun (SPEC 3.2.6), `no_capacity` with the `available_seats` of this moment.
 * @param id of the performance
 */
export function book(at: Connection, id: number, body: BookRequest, options?: KeyedOptions) {
  return send(
    at,
    {
      route: 'POST /performances/{id}/reservations/',
      path: { id },
      body,
      as: json<BookedView>,
      refusals: ['invalid_input', 'not_found', 'booking_closed', 'performance_started', 'no_capacity'],
      keyed: true,
    },
    options,
  );
}

/** The published performances as an iCalendar file, those of the last 30 days too; in the company's language unless told otherwise. */
export function calendar(at: Connection, query: CalendarRequest = {}, options?: CallOptions) {
  return send(at, { route: 'GET /calendar.ics', query, as: text, refusals: [] }, options);
}
