import { containing, folded, wordsOf } from '@azionelab/api/kernel';
import type { ReservationFiltersRequest } from '@azionelab/contracts/requests';
import { readBookingCode } from './booking-code';

/** Which rows of `reservations reservation`, as SQL. */
export interface ReservationFilter {
  where: string;
  parameters: unknown[];
}

/** The reservations that meet every filter which is given, and hold each word of the search somewhere. */
export function reservationFilter(request: ReservationFiltersRequest): ReservationFilter {
  const parameters: unknown[] = [];
  const value = (given: unknown) => `$${parameters.push(given)}`;
  const { status, origin, performance, inside, search } = request;
  const conditions = [
    ...(status === undefined ? [] : [`reservation.status = ${value(status)}`]),
    ...(origin === undefined ? [] : [`reservation.origin = ${value(origin)}`]),
    ...(performance === undefined ? [] : [`reservation.performance_id = ${value(performance)}`]),
    ...evenings(request, value),
    ...(inside === undefined ? [] : [`${inside ? '' : 'NOT '}EXISTS (${CHECK_IN})`]),
    ...(search ? [found(search, value)] : []),
  ];
  return { where: conditions.join(' AND ') || 'true', parameters };
}

/** A place in the order is compared faster than a title, and there are few evenings. @param column SQL of a performance's id */
export const joinEvenings = (column: string): string =>
  `JOIN (SELECT performances.id, rank() OVER (ORDER BY shows.title) AS title_rank,
      rank() OVER (ORDER BY performances.starts_at) AS start_rank
    FROM performances JOIN shows ON shows.id = performances.show_id) evening ON evening.id = ${column}`;

type Value = (given: unknown) => string;

const CHECK_IN = `SELECT FROM check_ins WHERE check_ins.reservation_id = reservation.id`;

function evenings({ show, from, to }: ReservationFiltersRequest, value: Value): string[] {
  const conditions = [
    ...(show === undefined ? [] : [`show_id = ${value(show)}`]),
    ...(from === undefined ? [] : [`starts_at >= ${value(new Date(from))}`]),
    ...(to === undefined ? [] : [`starts_at <= ${value(new Date(to))}`]),
  ];
  if (conditions.length === 0) return [];
  return [`reservation.performance_id = ANY(ARRAY(SELECT id FROM performances WHERE ${conditions.join(' AND ')}))`];
}

/** Each word in the party's own text or in the show's title; or all of it as a booking code, as people write one. */
function found(search: string, value: Value): string {
  const words = wordsOf(search).map((word) => {
    const pattern = value(word);
    return `(reservation.searched LIKE ${pattern} OR reservation.performance_id = ANY(ARRAY(
      SELECT performances.id FROM performances JOIN shows ON shows.id = performances.show_id
      WHERE ${folded('shows.title')} LIKE ${pattern})))`;
  });
  const code = /[-\s]/.test(search) ? readBookingCode(search) : undefined;
  const all = words.join(' AND ') || 'true';
  return code ? `(${all} OR reservation.searched LIKE ${value(containing(code.toLowerCase()))})` : all;
}
