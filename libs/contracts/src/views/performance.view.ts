import type { Availability, Gel, Motif } from '../states';

/** A performance as lists tell it (GET /api/performances/). */
export interface PerformanceSummaryView {
  id: number;
  show: { title: string; slug: string; credit: string | null; gel: Gel | null; motif: Motif | null };
  venue: { name: string; city: string };
  /** RFC 3339 in the company's offset. */
  starts_at: string;
  booking_enabled: boolean;
  /** Seats that can be confirmed in all. */
  capacity: number;
  available_seats: number;
  availability: Availability;
}

/** One performance, with what a booking needs (GET /api/performances/{id}/). */
export interface PerformanceView extends PerformanceSummaryView {
  show: PerformanceSummaryView['show'] & { summary: string; duration_minutes: number | null };
  venue: PerformanceSummaryView['venue'] & { address: string; access_notes: string };
  /** Largest party of one reservation. */
  max_party_size: number;
}
