import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Company, PageAnswer } from '@azionelab/web/kernel';
import { Markdown, SkeletonRow } from '@azionelab/web/ui';
import { Fault } from '../fault/fault';
import { PageHead } from '../head/page-head';
import { sharedPicture } from '../head/shared-picture';
import { keepFresh } from '../live/keep-fresh';
import { NotFoundPage } from '../not-found/not-found-page';
import { EveningList } from './evening-list';
import { NextEveningBar } from './next-evening-bar';
import { Share } from './share';
import { FeedLink } from '../programme/feed-link';
import { ShowHead } from './show-head';
import { ShowStore } from './show-store';
import { ShowWords } from './show-words';
import { theaterEvents } from './theater-event';

/** Everything about one show, and its evenings. */
@Component({
  selector: 'az-show-page',
  imports: [EveningList, Fault, FeedLink, Markdown, NextEveningBar, NotFoundPage, RouterLink, ShowHead, SkeletonRow],
  templateUrl: './show-page.html',
  styleUrl: './show-page.scss',
  providers: [ShowStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowPage {
  private readonly store = inject(ShowStore);
  private readonly share = inject(Share);
  private readonly words = inject(ShowWords);
  private readonly head = inject(PageHead);
  private readonly location = inject(Location);
  protected readonly company = inject(Company);
  protected readonly state = this.store.state;

  protected readonly makers = computed(() => {
    const state = this.state();
    return state.kind === 'ready' ? this.words.makers(state.show) : [];
  });

  constructor() {
    const answer = inject(PageAnswer);
    effect(() => {
      if (this.state().kind === 'failed') answer.unavailable();
      this.describe();
    });
    keepFresh(() => this.loadAgain());
  }

  protected loadAgain(): void {
    this.store.refresh();
  }

  protected shareShow(title: string): void {
    void this.share.page(title);
  }

  private describe(): void {
    const state = this.state();
    if (state.kind !== 'ready') return;
    const { show, evenings } = state;
    const picture = sharedPicture(show);
    const data = theaterEvents(show, evenings, {
      company: this.company.name(),
      programme: $localize`:@@public-site.menu.on-stage:In scena`,
      images: [picture.path, ...(show.poster_image ? [show.poster_image] : [])].map((path) => this.head.absolute(path)),
      page: (path) => this.head.absolute(this.location.prepareExternalUrl(path)),
    });
    const description = show.summary || [show.title, show.credit].filter(Boolean).join(', ');
    this.head.describe({ title: show.title, description, image: picture, data });
  }
}
