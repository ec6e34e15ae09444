import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Company, PageAnswer } from '@azionelab/web/kernel';
import { Empty, Field, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { PageHead } from '../head/page-head';
import { keepFresh } from '../live/keep-fresh';
import { SeasonProgramme } from '../season/season-programme';
import { SeasonRow } from '../season/season-row';
import { found } from './found';

/** More shows than this are worth a search box. */
const SEARCHED_FROM = 9;

/** Every show that is still to play, the next first. */
@Component({
  selector: 'az-shows-page',
  imports: [Empty, Field, LoadError, MatFormField, MatInput, SeasonRow, SkeletonRow],
  templateUrl: './shows-page.html',
  styleUrl: './shows-page.scss',
  providers: [SeasonProgramme],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowsPage {
  private readonly programme = inject(SeasonProgramme);
  protected readonly season = this.programme.state;
  protected readonly sought = signal('');

  protected readonly isLong = computed(() => {
    const season = this.season();
    return season.kind === 'ready' && season.entries.length >= SEARCHED_FROM;
  });
  protected readonly entries = computed(() => {
    const season = this.season();
    return season.kind === 'ready' ? season.entries.filter(({ show }) => found(show, this.sought())) : [];
  });

  constructor() {
    const head = inject(PageHead);
    const company = inject(Company);
    const answer = inject(PageAnswer);
    effect(() => {
      const title = $localize`:@@public-site.shows.title:In scena`;
      const description = $localize`:@@public-site.shows.description:Tutti gli spettacoli in programma di ${company.name()}:company:, con i posti ancora liberi.`;
      head.describe({ title, description });
      if (this.season().kind === 'failed') answer.unavailable();
    });
    keepFresh(() => this.loadAgain());
  }

  protected search(words: string): void {
    this.sought.set(words);
  }

  protected loadAgain(): void {
    this.programme.askAgain();
  }
}
