import { folded, holds, wordsOf } from '@azionelab/api/kernel';
import type { ReservationFiltersRequest } from '@azionelab/contracts/requests';
import { readBookingCode } from './booking-code';

/** Which rows of `reservations reservation`, as SQL. */
export interface ReservationFilter {
  where: string;
  parameters: unknown[];
}

/**
 * The reservations that meet every filter which is given, and hold each word of the search somewhere.
 * @param evening SQL of a performance's id, where rows of another table are asked by evenings alone
 */
export function reservationFilter(
  request: ReservationFiltersRequest,
  evening = 'reservation.performance_id',
): ReservationFilter {
  const parameters: unknown[] = [];
  const value = (given: unknown) => `$${parameters.push(given)}`;
  const { status, origin, performance, inside, search } = request;
  const conditions = [
    ...(status === undefined ? [] : [`reservation.status = ${value(status)}`]),
    ...(origin === undefined ? [] : [`reservation.origin = ${value(origin)}`]),
    ...(performance === undefined ? [] : [`${evening} = ${value(performance)}`]),
    ...evenings(request, value).map((those) => `${evening} = ${those}`),
    ...(inside === undefined ? [] : [`${inside ? '' : 'NOT '}EXISTS (${CHECK_IN})`]),
    ...(search ? [found(search, value)] : []),
  ];
  return { where: conditions.join(' AND ') || 'true', parameters };
}

/** By what evenings are put in order, as `evening.title` and `evening.start`. */
const EVENING_ORDERS = { title: 'shows.title', start: 'performances.starts_at' };

/**
 * An order by evenings, with what it joins: they are few, so each is known by its place among them and the rows are read
 * evening by evening. Every other order as it is.
 * @param column SQL of a performance's id
 */
export function eveningOrder(order: string, column: string): { order: string; joined: string } {
  const [, by, direction, ties] = /^evening\.(title|start) (ASC|DESC)(.*)$/.exec(order) ?? [];
  if (!by) return { order, joined: '' };
  const ordered = `SELECT performances.id FROM performances JOIN shows ON shows.id = performances.show_id
    ORDER BY ${EVENING_ORDERS[by as keyof typeof EVENING_ORDERS]} ${direction}, performances.id`;
  return {
    order: `evening.place${ties}`,
    joined: `JOIN unnest(ARRAY(${ordered})) WITH ORDINALITY evening (id, place) ON evening.id = ${column}`,
  };
}

type Value = (given: unknown) => string;

const CHECK_IN = `SELECT FROM check_ins WHERE check_ins.reservation_id = reservation.id`;

function evenings({ show, from, to }: ReservationFiltersRequest, value: Value): string[] {
  const conditions = [
    ...(show === undefined ? [] : [`show_id = ${value(show)}`]),
    ...(from === undefined ? [] : [`starts_at >= ${value(new Date(from))}`]),
    ...(to === undefined ? [] : [`starts_at <= ${value(new Date(to))}`]),
  ];
  if (conditions.length === 0) return [];
  return [`ANY(ARRAY(SELECT id FROM performances WHERE ${conditions.join(' AND ')}))`];
}

/** Each word in the party's own text or in the show's title; or all of it as a booking code, as people write one. */
function found(search: string, value: Value): string {
  const words = wordsOf(search);
  const inTextOrTitle = words.map((word) => {
    const given = value(word);
    return `(${holds('reservation.searched', given)} OR reservation.performance_id = ANY(ARRAY(
      SELECT performances.id FROM performances JOIN shows ON shows.id = performances.show_id
      WHERE ${holds(folded('shows.title'), given)})))`;
  });
  const all = inTextOrTitle.join(' AND ') || 'true';
  const code = /[-\s]/.test(search) ? readBookingCode(search)?.toLowerCase() : undefined;
  const isCode = code !== undefined && code !== words.join(''); // else its parts are found as words
  return isCode ? `(${all} OR ${holds('reservation.searched', value(code))})` : all;
}
