import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import type { PageView } from '@azionelab/contracts';
import { isNotFound, PageAnswer, readFailure } from '@azionelab/web/kernel';
import { SkeletonRow } from '@azionelab/web/ui';
import { Fault } from '../fault/fault';
import { PageHead } from '../head/page-head';
import { excerptOf } from '../home/excerpt';
import { NotFoundPage } from '../not-found/not-found-page';
import { routeParam } from '../route/route-param';
import { TextPage } from './text-page';

/** A page that the company wrote itself. */
@Component({
  selector: 'az-company-page',
  imports: [Fault, NotFoundPage, SkeletonRow, TextPage],
  template: `
    @if (page(); as page) {
      <az-text-page [title]="page.title" [text]="page.body" />
    } @else if (missing()) {
      <az-not-found-page />
    } @else if (failure(); as failure) {
      <az-fault [failure]="failure" (retried)="loadAgain()" />
    } @else {
      <div class="wrap"><az-skeleton-row /></div>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyPage {
  private readonly slug = routeParam('slug');
  private readonly answer = httpResource<PageView>(() => `/api/pages/${encodeURIComponent(this.slug())}/`);

  protected readonly page = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly missing = computed(() => isNotFound(this.answer.error()));
  protected readonly failure = computed(() => (this.answer.error() ? readFailure(this.answer.error()) : null));

  constructor() {
    const head = inject(PageHead);
    const answer = inject(PageAnswer);
    effect(() => {
      const page = this.page();
      if (page) head.describe({ title: page.title, description: excerptOf(page.body, 1).paragraphs[0] ?? page.title });
      else if (this.failure() && !this.missing()) answer.unavailable();
    });
  }

  protected loadAgain(): void {
    this.answer.reload();
  }
}
