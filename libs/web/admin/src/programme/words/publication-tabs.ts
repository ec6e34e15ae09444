import type { ListFilter, ListTab } from '../../list';

/** The tabs set it. */
export const publicationFilter: ListFilter = { name: 'is_published', label: '', place: 'none', words: () => null };

/** All, those that visitors see, and those that they do not. */
export function publicationTabs(all: string): ListTab[] {
  return [
    { label: all, filters: { is_published: null } },
    { label: $localize`:@@admin.programme.tab-published:In linea`, filters: { is_published: 'true' } },
    { label: $localize`:@@admin.programme.tab-drafts:Bozze`, filters: { is_published: 'false' } },
  ];
}
