import { inZone } from '@azionelab/api/kernel';
import type { OfficePageView } from '@azionelab/contracts';
import type { Page } from './page.entity';

/** A page as the office sees it. */
export function officePageView(page: Page, timeZone: string): OfficePageView {
  return {
    id: page.id,
    slug: page.slug,
    title: page.title,
    body: page.body,
    position: page.position,
    is_published: page.isPublished,
    version: page.version,
    created_at: inZone(page.createdAt, timeZone),
    updated_at: inZone(page.updatedAt, timeZone),
  };
}
