import type { Availability, Gel, Motif } from '../states';

/** Who did what in a show. */
export interface CreditView {
  role: string;
  names: string;
}

/** A show as lists tell it (GET /api/shows/). */
export interface ShowSummaryView {
  id: number;
  title: string;
  slug: string;
  summary: string;
  poster_image: string | null;
  poster_alt: string;
  /** RFC 3339 in the company's offset; `null` when nothing is planned. */
  next_performance_at: string | null;
  credit: string | null;
  duration_minutes: number | null;
  language: string | null;
  age_from: number | null;
  entry_note: string | null;
  credits: CreditView[] | null;
  warnings: string | null;
  gel: Gel | null;
  motif: Motif | null;
}

/** One evening of a show. */
export interface ShowPerformanceView {
  id: number;
  /** RFC 3339 in the company's offset. */
  starts_at: string;
  venue: { name: string; city: string };
  booking_enabled: boolean;
  /** Seats that can be confirmed in all. */
  capacity: number;
  available_seats: number;
  availability: Availability;
}

/** A show with its evenings (GET /api/shows/{slug}/). */
export interface ShowView extends ShowSummaryView {
  /** Markdown. */
  description: string;
  performances: ShowPerformanceView[];
}
