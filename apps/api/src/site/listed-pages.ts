import type { PublishedPages } from '@azionelab/api/companies';
import type { Season } from '@azionelab/api/shows';

/** A page that anybody may find by searching. */
export interface ListedPage {
  /** Italian; the English one lies under `/en`. */
  path: string;
  modifiedAt?: Date;
}

/** Pages that every company has. */
const STANDING = ['/', '/shows', '/shows/calendar', '/privacy', '/accessibility'];

/** The company's whole site: standing pages, shows, and what the company wrote itself. */
export async function listedPages(season: Season, written: PublishedPages): Promise<ListedPage[]> {
  const [shows, pages] = [await season.shows(), await written.all()];
  const lying = (folder: string) => (each: { slug: string; updatedAt: Date }) => ({
    path: `/${folder}/${encodeURIComponent(each.slug)}`,
    modifiedAt: each.updatedAt,
  });
  return [...STANDING.map((path) => ({ path })), ...shows.map(lying('shows')), ...pages.map(lying('pages'))];
}
