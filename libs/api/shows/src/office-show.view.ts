import { inZone } from '@azionelab/api/kernel';
import type { OfficeShowView } from '@azionelab/contracts';
import type { Show } from './show.entity';

/** A show as the office sees it. */
export function officeShowView(show: Show, timeZone: string): OfficeShowView {
  return {
    id: show.id,
    title: show.title,
    slug: show.slug,
    summary: show.summary,
    description: show.description,
    poster_image: show.posterImage,
    poster_alt: show.posterAlt,
    is_published: show.isPublished,
    credit: show.credit,
    duration_minutes: show.durationMinutes,
    language: show.language,
    age_from: show.ageFrom,
    entry_note: show.entryNote,
    credits: show.credits,
    warnings: show.warnings,
    gel: show.gel,
    motif: show.motif,
    version: show.version,
    created_at: inZone(show.createdAt, timeZone),
    updated_at: inZone(show.updatedAt, timeZone),
  };
}
