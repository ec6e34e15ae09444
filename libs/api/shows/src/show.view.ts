import { inZone, inZoneOrNull } from '@azionelab/api/kernel';
import type { ShowPerformanceView, ShowSummaryView, ShowView } from '@azionelab/contracts';
import type { Performance } from './performance.entity';
import type { Show } from './show.entity';

/** A show as lists tell it. */
export function showSummaryView(show: Show, nextAt: Date | null, timeZone: string): ShowSummaryView {
  return {
    id: show.id,
    title: show.title,
    slug: show.slug,
    summary: show.summary,
    poster_image: show.posterImage,
    poster_alt: show.posterAlt,
    next_performance_at: inZoneOrNull(nextAt, timeZone),
    credit: show.credit,
    duration_minutes: show.durationMinutes,
    language: show.language,
    age_from: show.ageFrom,
    entry_note: show.entryNote,
    credits: show.credits,
    warnings: show.warnings,
    gel: show.gel,
    motif: show.motif,
  };
}

function showPerformanceView(performance: Performance, now: Date, timeZone: string): ShowPerformanceView {
  return {
    id: performance.id,
    starts_at: inZone(performance.startsAt, timeZone),
    venue: { name: performance.venue.name, city: performance.venue.city },
    booking_enabled: performance.isBookingEnabled,
    capacity: performance.capacity,
    available_seats: performance.availableSeats,
    availability: performance.availability(now),
  };
}

/** A show with its evenings; each comes with its show and venue. */
export function showView(show: Show, performances: Performance[], now: Date, timeZone: string): ShowView {
  const next = performances.find((performance) => !performance.cancelledAt && !performance.hasStarted(now));
  return {
    ...showSummaryView(show, next?.startsAt ?? null, timeZone),
    description: show.description,
    performances: performances.map((performance) => showPerformanceView(performance, now, timeZone)),
  };
}
