import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PageView } from '@azionelab/contracts';
import { Art } from '@azionelab/web/ui';
import { excerptOf } from './excerpt';

/** The beginning of one of the company's own pages; nothing while there is none. */
@Component({
  selector: 'az-company-story',
  imports: [Art, RouterLink],
  template: `
    @if (story(); as story) {
      <section class="wrap section" aria-labelledby="company-story">
        <az-art [slug]="slug()" gel="ghiaccio" motif="nastro" [width]="720" [height]="600" />
        <div>
          <h2 class="headline-large" id="company-story">{{ story.heading }}</h2>
          <div class="prose">
            @for (paragraph of story.paragraphs; track $index) {
              <p>{{ paragraph }}</p>
            }
          </div>
          <a class="plain-button outlined" [routerLink]="['/pages', slug()]">{{ story.title }}</a>
        </div>
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: 32px 64px;
    }
    h2 {
      margin-bottom: 20px;
    }
    a {
      margin-top: 24px;
    }
    @media (min-width: 900px) {
      section {
        grid-template-columns: 5fr 6fr;
        align-items: center;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyStory {
  readonly slug = input.required<string>();

  private readonly page = httpResource<PageView>(() => `/api/pages/${encodeURIComponent(this.slug())}/`);

  protected readonly story = computed(() => {
    if (!this.page.hasValue()) return null;
    const { title, body } = this.page.value();
    const { heading, paragraphs } = excerptOf(body, 2);
    return paragraphs.length ? { title, heading: heading ?? title, paragraphs } : null;
  });
}
