import type { ShowSummaryView } from '@azionelab/contracts';

/** The picture that a shared link to a show bears: the server draws it from the poster's own art. */
export function sharedPicture({ slug, title }: Pick<ShowSummaryView, 'slug' | 'title'>): { path: string; alt: string } {
  return {
    path: `/posters/${encodeURIComponent(slug)}.png`,
    alt: $localize`:@@public-site.head.picture:Locandina: ${title}:title:`,
  };
}
