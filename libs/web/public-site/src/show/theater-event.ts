import type { ShowView } from '@azionelab/contracts';
import { canBook, type Availability } from '@azionelab/web/kernel';
import type { ShowEvening } from './evenings';

/** What schema.org calls what is left. */
const OFFERED: Partial<Record<Availability['state'], string>> = {
  free: 'https://schema.org/InStock',
  few: 'https://schema.org/LimitedAvailability',
  sold_out: 'https://schema.org/SoldOut',
  closed: 'https://schema.org/InStoreOnly',
  door: 'https://schema.org/InStoreOnly',
};

/** What the events of a show have in common, and how the site's addresses are made whole. */
export interface EventFrame {
  company: string;
  /** What the programme is called. */
  programme: string;
  /** Whole addresses of the poster. */
  images: string[];
  /** Whole address of a page. */
  page: (path: string) => string;
}

/** The evenings that are still to come, as schema.org tells a theatre's events, and where the page stands. */
export function theaterEvents(show: ShowView, evenings: readonly ShowEvening[], frame: EventFrame): object {
  const coming = evenings.filter(({ availability }) => availability.state !== 'past');
  const events = coming.map((evening) => theaterEvent(show, evening, frame));
  return { '@context': 'https://schema.org', '@graph': [...events, breadcrumbs(show, frame)] };
}

function breadcrumbs({ title }: ShowView, { page, programme }: EventFrame): object {
  const item = (position: number, name: string, address?: string) => ({
    '@type': 'ListItem',
    position,
    name,
    ...(address && { item: address }),
  });
  return { '@type': 'BreadcrumbList', itemListElement: [item(1, programme, page('/shows')), item(2, title)] };
}

function theaterEvent(show: ShowView, { performance, availability }: ShowEvening, frame: EventFrame): object {
  const { company, images, page } = frame;
  const offered = OFFERED[availability.state];
  const group = { '@type': 'PerformingGroup', name: company, url: page('/') };
  const address = page(canBook(availability) ? `/book/${performance.id}` : `/shows/${show.slug}`);
  return {
    '@type': 'TheaterEvent',
    name: show.title,
    description: show.summary,
    url: page(`/shows/${show.slug}`),
    startDate: performance.starts_at,
    ...(show.duration_minutes && { duration: `PT${show.duration_minutes}M` }),
    eventStatus: `https://schema.org/Event${availability.state === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'PerformingArtsTheater',
      name: performance.venue.name,
      address: { '@type': 'PostalAddress', addressLocality: performance.venue.city },
    },
    organizer: group,
    performer: group,
    image: images,
    ...(show.age_from && { typicalAgeRange: `${show.age_from}-` }),
    ...(show.language && { inLanguage: show.language }),
    ...(offered && {
      offers: { '@type': 'Offer', url: address, availability: offered },
    }),
  };
}
