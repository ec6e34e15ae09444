import type { PageView } from '@azionelab/contracts';
import type { Page } from './page.entity';

export function pageView({ slug, title, body }: Page): PageView {
  return { slug, title, body };
}
