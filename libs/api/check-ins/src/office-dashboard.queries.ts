import type { Gel, Motif } from '@azionelab/contracts';
import { CONTRADICTED } from './conflicts';

export interface EveningRow {
  id: number;
  title: string;
  slug: string;
  gel: Gel | null;
  motif: Motif | null;
  venue: string;
  starts_at: Date;
  seats: number;
  held: number;
  confirmed: number;
  pending: number;
  is_booking_enabled: boolean;
}

/** The next evenings that are played, the one that is on included. $1 now, $2 minutes of a show that does not say. */
export const EVENINGS = `
  SELECT performances.id, shows.title, shows.slug, shows.gel, shows.motif, venues.name AS venue, performances.starts_at,
    room_capacity + additional_seats AS seats, manually_occupied_seats AS held, confirmed_seats AS confirmed,
    is_booking_enabled, coalesce((SELECT sum(party_size) FROM reservations
      WHERE performance_id = performances.id AND status = 'pending'), 0)::int AS pending
  FROM performances
  JOIN shows ON shows.id = performances.show_id
  JOIN venues ON venues.id = performances.venue_id
  WHERE performances.starts_at > $1::timestamptz - interval '1 day' AND cancelled_at IS NULL
    AND performances.starts_at + make_interval(mins => coalesce(shows.duration_minutes, $2)) > $1
  ORDER BY performances.starts_at, performances.id LIMIT 8`;

export interface TonightRow {
  checked_in: number;
  notes: number;
  note_seats: number;
}

/** What only tonight is asked for. $1 the performance */
export const TONIGHT = `
  SELECT (SELECT coalesce(sum(admitted), 0)::int FROM check_ins WHERE performance_id = $1) AS checked_in,
    count(*)::int AS notes, coalesce(sum(party_size), 0)::int AS note_seats
  FROM reservations WHERE performance_id = $1 AND status = 'confirmed' AND notes <> ''`;

export interface AttentionRow {
  kind: 'expiring_requests' | 'failed_messages' | 'sold_out' | 'no_poster' | 'conflicts';
  count: number;
  seats: number;
  performance: number | null;
  show: number | null;
}

/** What wants a person; the row that it is about, if it is one. $1 now, $2 until when a request counts as expiring */
export const ATTENTION = `
  SELECT 'expiring_requests' AS kind, count(*)::int AS count, coalesce(sum(party_size), 0)::int AS seats,
    CASE WHEN count(DISTINCT performance_id) = 1 THEN min(performance_id) END AS performance, NULL::bigint AS show
  FROM reservations WHERE status = 'pending' AND EXISTS (
    SELECT FROM tokens WHERE tokens.reservation_id = reservations.id AND purpose = 'confirmation'
      AND expires_at > $1 AND expires_at <= $2)
  UNION ALL
  SELECT 'failed_messages', count(*)::int, 0, NULL, NULL
  FROM messages WHERE status = 'failed' AND last_error IS DISTINCT FROM 'superseded'
    AND updated_at > $1::timestamptz - interval '30 days'
  UNION ALL
  SELECT 'sold_out', count(*)::int, coalesce(sum((SELECT sum(party_size) FROM reservations
      WHERE performance_id = performances.id AND status = 'pending')), 0)::int,
    CASE WHEN count(*) = 1 THEN min(id) END, NULL
  FROM performances WHERE starts_at > $1 AND cancelled_at IS NULL
    AND confirmed_seats >= room_capacity + additional_seats - manually_occupied_seats
  UNION ALL
  SELECT 'no_poster', count(*)::int, 0, NULL, CASE WHEN count(*) = 1 THEN min(id) END
  FROM shows WHERE is_published AND poster_image IS NULL AND EXISTS (
    SELECT FROM performances WHERE show_id = shows.id AND starts_at > $1 AND cancelled_at IS NULL)
  UNION ALL
  SELECT 'conflicts', count(*)::int, coalesce(sum(entered), 0)::int,
    CASE WHEN count(DISTINCT performance_id) = 1 THEN min(performance_id) END, NULL
  FROM (${CONTRADICTED}) contradicted WHERE performance_id IN (
    SELECT id FROM performances WHERE starts_at BETWEEN $1::timestamptz - interval '2 days' AND $1::timestamptz + interval '1 day')`;

export interface DayRow {
  day: string;
  seats: number;
}

/**
 * Seats confirmed on each day of the company's calendar, whatever became of them. The days are put onto the clock, not
 * every reservation. $1 now, $2 time zone
 */
export const BY_DAY = `
  SELECT to_char(day, 'YYYY-MM-DD') AS day, (
    SELECT coalesce(sum(party_size), 0)::int FROM reservations
    WHERE confirmed_at >= day AT TIME ZONE $2 AND confirmed_at < (day + interval '1 day') AT TIME ZONE $2) AS seats
  FROM (SELECT ($1::timestamptz AT TIME ZONE $2)::date - back + time '00:00' AS day
    FROM generate_series(0, 29) AS back) days
  ORDER BY day`;

export interface ChairRow {
  evenings: number;
  requested: number;
  confirmed: number;
  came: number;
}

/** From request to chair, over the last five evenings that are over. $1 now, $2 minutes of a show that does not say */
export const TO_CHAIR = `
  WITH past AS (
    SELECT performances.id, confirmed_seats FROM performances JOIN shows ON shows.id = performances.show_id
    WHERE starts_at + make_interval(mins => coalesce(duration_minutes, $2)) <= $1 AND starts_at < $1 AND cancelled_at IS NULL
    ORDER BY starts_at DESC, performances.id LIMIT 5)
  SELECT count(*)::int AS evenings, coalesce(sum(confirmed_seats), 0)::int AS confirmed,
    coalesce(sum((SELECT sum(party_size) FROM reservations WHERE performance_id = past.id)), 0)::int AS requested,
    coalesce(sum((SELECT sum(admitted) FROM check_ins WHERE performance_id = past.id)), 0)::int AS came
  FROM past`;

export const TOTALS = `
  SELECT (SELECT count(*)::int FROM venues) AS venues, (SELECT count(*)::int FROM shows) AS shows,
    (SELECT count(*)::int FROM performances) AS performances`;
