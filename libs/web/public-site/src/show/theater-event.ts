import type { ShowView } from '@azionelab/contracts';
import type { Availability } from '@azionelab/web/kernel';
import type { ShowEvening } from './evenings';

/** What schema.org calls what is left. */
const OFFERED: Partial<Record<Availability['state'], string>> = {
  free: 'https://schema.org/InStock',
  few: 'https://schema.org/LimitedAvailability',
  sold_out: 'https://schema.org/SoldOut',
};

/** What the events of a show have in common, and how the site's addresses are made whole. */
export interface EventFrame {
  company: string;
  /** Whole address of the poster. */
  image: string | null;
  /** Whole address of a page. */
  page: (path: string) => string;
}

/** The evenings that are still to come, as schema.org tells a theatre's events. */
export function theaterEvents(show: ShowView, evenings: readonly ShowEvening[], frame: EventFrame): object {
  const coming = evenings.filter(({ availability }) => availability.state !== 'past');
  return { '@context': 'https://schema.org', '@graph': coming.map((evening) => theaterEvent(show, evening, frame)) };
}

function theaterEvent(show: ShowView, { performance, availability }: ShowEvening, frame: EventFrame): object {
  const { company, image, page } = frame;
  const offered = OFFERED[availability.state];
  return {
    '@type': 'TheaterEvent',
    name: show.title,
    description: show.summary,
    startDate: performance.starts_at,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'PerformingArtsTheater',
      name: performance.venue.name,
      address: { '@type': 'PostalAddress', addressLocality: performance.venue.city },
    },
    organizer: { '@type': 'PerformingGroup', name: company, url: page('/') },
    ...(image && { image }),
    ...(show.language && { inLanguage: show.language }),
    ...(offered && {
      offers: { '@type': 'Offer', url: page(`/book/${performance.id}`), availability: offered },
    }),
  };
}
