import { inZone } from '@azionelab/api/kernel';
import type { PerformanceSummaryView, PerformanceView } from '@azionelab/contracts';
import type { Performance } from './performance.entity';

/** A performance as lists tell it; needs its show and venue. */
export function performanceSummaryView(performance: Performance, now: Date, timeZone: string): PerformanceSummaryView {
  const { show, venue } = performance;
  return {
    id: performance.id,
    show: { title: show.title, slug: show.slug, credit: show.credit, gel: show.gel, motif: show.motif },
    venue: { name: venue.name, city: venue.city },
    starts_at: inZone(performance.startsAt, timeZone),
    booking_enabled: performance.isBookingEnabled,
    capacity: performance.capacity,
    available_seats: performance.availableSeats,
    availability: performance.availability(now),
  };
}

/** One performance, with what a booking needs. */
export function performanceView(performance: Performance, now: Date, timeZone: string): PerformanceView {
  const { show, venue } = performance;
  const summary = performanceSummaryView(performance, now, timeZone);
  return {
    ...summary,
    show: { ...summary.show, summary: show.summary, duration_minutes: show.durationMinutes },
    venue: { ...summary.venue, address: venue.address, access_notes: venue.accessNotes },
    max_party_size: performance.maxPartySize,
  };
}
