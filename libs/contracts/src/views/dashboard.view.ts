import type { Gel, Motif } from '../states';

/** One evening with its seats. */
export interface DashboardEveningView {
  id: number;
  show_title: string;
  show_slug: string;
  gel: Gel | null;
  motif: Motif | null;
  venue_name: string;
  starts_at: string;
  /** Room and additional seats. */
  seats: number;
  confirmed_seats: number;
  /** Seats that the house keeps. */
  held_seats: number;
  available_seats: number;
  /** Seats that were asked for and not confirmed yet. */
  pending_seats: number;
  is_booking_enabled: boolean;
}

/** What wants a person: each with how many there are, and where to look. */
export interface AttentionView {
  kind: 'expiring_requests' | 'failed_messages' | 'sold_out' | 'no_poster' | 'conflicts' | 'notes_tonight';
  count: number;
  seats: number;
  /** The performance or show that it is about, if it is about one. */
  performance: { id: number; show_title: string; starts_at: string } | null;
  show: { id: number; title: string } | null;
}

/** The office's first page (GET /api/admin/dashboard/). Figures only: nobody's name is in it. */
export interface DashboardView {
  made_at: string;
  /** Tonight's performance, else the next one; null when nothing is planned. */
  tonight: (DashboardEveningView & { is_today: boolean; opens_at: string; checked_in_seats: number }) | null;
  /** The next ones, tonight's included; at most eight. */
  evenings: DashboardEveningView[];
  attention: AttentionView[];
  /** Seats confirmed on each of the last 30 days, in the company's zone; the last one is today. */
  confirmed_by_day: { day: string; seats: number }[];
  /** Seats over the last five evenings that are past; null before there were any. */
  request_to_chair: { evenings: number; requested: number; confirmed: number; came: number; no_shows: number } | null;
  /** What there is at all: the first steps are shown as long as one is 0. */
  totals: { venues: number; shows: number; performances: number };
}
