import type { MessageKind } from '../office-states';
import type { Locale } from '../states';
import type { OfficePerformanceView, OfficeRow } from './office.view';

/** A company's own page as the office keeps it (GET /api/admin/pages/). */
export interface OfficePageView extends OfficeRow {
  slug: string;
  title: string;
  /** Markdown. */
  body: string;
  position: number;
  is_published: boolean;
}

/** One evening that a run would make, or made. */
export interface RunPerformanceView {
  /** Id of the performance; null as long as it is not made. */
  id: number | null;
  starts_at: string;
  /** Another performance at the same venue that is not over by then; null when there is none. */
  clashes_with: { id: number; show_title: string; starts_at: string } | null;
}

/** Answer to POST /api/admin/performances/run/. */
export interface RunView {
  dry_run: boolean;
  performances: RunPerformanceView[];
}

/** An evening that has more confirmed seats than a change would leave. */
export interface BlockedEveningView {
  id: number;
  show_title: string;
  starts_at: string;
  confirmed_seats: number;
  /** What the change would leave. */
  capacity: number;
}

/** Answer to POST /api/admin/performances/capacity/. */
export interface CapacityChangeView {
  dry_run: boolean;
  performances: OfficePerformanceView[];
  /** Empty when it was done; with `dry_run`, what stands in the way. */
  blocked: BlockedEveningView[];
}

/** A letter as its receiver reads it. */
export interface LetterPreviewView {
  kind: MessageKind;
  locale: Locale;
  subject: string;
  /** A whole document, for an `iframe` with `sandbox` and `srcdoc`. */
  html: string;
  text: string;
}

/** What moving or cancelling an evening means (POST /api/admin/performances/{id}/move/ and …/cancel/). */
export interface EveningChangeView {
  dry_run: boolean;
  performance: OfficePerformanceView;
  /** Reservations that it touches, and their seats. */
  confirmed: { reservations: number; seats: number };
  pending: { reservations: number; seats: number };
  /** Letters that it causes: one to each of them that has an address, if letters are sent. */
  letters: number;
  /** One of each kind and language that is among them. */
  previews: LetterPreviewView[];
}
