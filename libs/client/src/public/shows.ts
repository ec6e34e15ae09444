import type { CalendarRequest, SearchRequest, ShowRequest, ShowSummaryView, ShowView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, text } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/**
 * Published shows, the next to play first (SPEC 4.2). `search` looks in title, slug and summary.
 *
 * Refusals: `invalid_input`.
 * @example for await (const { title } of listShows(at)) console.log(title);
 */
export function list(
  at: Connection,
  query: SearchRequest = {},
  options?: CallOptions,
): Listing<ShowSummaryView, 'invalid_input'> {
  return listing(at, { route: 'GET /shows/', refusals: ['invalid_input'] }, query, options);
}

/**
 * One published show with its `description` (Markdown) and its upcoming performances, in order; with `include: 'past'`
 * the past ones too. Times are RFC 3339 in the company's own offset.
 *
 * Refusals: `not_found`, for an unpublished one too.
 */
export function read(at: Connection, slug: string, query: ShowRequest = {}, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /shows/{slug}/', path: { slug }, query, as: json<ShowView>, refusals: ['not_found'] },
    options,
  );
}

/**
 * The performances of one show as an iCalendar file, in the company's language unless `locale` says otherwise.
 *
 * Refusals: `not_found`, for an unpublished show too.
 */
export function calendar(at: Connection, slug: string, query: CalendarRequest = {}, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /shows/{slug}/calendar.ics', path: { slug }, query, as: text, refusals: ['not_found'] },
    options,
  );
}
