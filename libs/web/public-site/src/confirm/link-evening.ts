import type { EveningView, PerformanceView } from '@azionelab/contracts';

/** The evening that a link is about; of a link that is over, nobody says for how many. */
export type LinkEvening = Pick<
  EveningView,
  'performance_id' | 'show_title' | 'show_slug' | 'gel' | 'motif' | 'starts_at'
> & { venue: { name: string }; available_seats: number; party_size: number | null };

export function linkEvening({ id, show, venue, starts_at, available_seats }: PerformanceView): LinkEvening {
  const { title: show_title, slug: show_slug, gel, motif } = show;
  return {
    performance_id: id,
    show_title,
    show_slug,
    gel,
    motif,
    starts_at,
    venue: { name: venue.name },
    available_seats,
    party_size: null,
  };
}
