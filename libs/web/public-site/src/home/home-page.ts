import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Company, PageAnswer } from '@azionelab/web/kernel';
import { Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { companyLinks } from '../frame/company-links';
import { companyData } from '../head/company-data';
import { PageHead } from '../head/page-head';
import { sharedPicture } from '../head/shared-picture';
import { keepFresh } from '../live/keep-fresh';
import { SeasonProgramme } from '../season/season-programme';
import { SeasonRow } from '../season/season-row';
import { BookingSteps } from './booking-steps';
import { CompanyStory } from './company-story';
import { HomeHero } from './home-hero';

/** What is on next, the season, the company, and how booking works. */
@Component({
  selector: 'az-home-page',
  imports: [BookingSteps, CompanyStory, Empty, HomeHero, LoadError, MatIcon, RouterLink, SeasonRow, SkeletonRow],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
  providers: [SeasonProgramme],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePage {
  private readonly programme = inject(SeasonProgramme);
  protected readonly company = inject(Company);
  protected readonly season = this.programme.state;

  /** Slug of the page that tells about the company: the first of its menu. */
  protected readonly story = computed(
    () =>
      companyLinks(this.company.facts()?.menu ?? [])
        .header[0]?.path.split('/')
        .at(-1) ?? null,
  );

  constructor() {
    const head = inject(PageHead);
    const answer = inject(PageAnswer);
    const home = inject(Location).prepareExternalUrl('/');
    effect(() => {
      const description = $localize`:@@public-site.home.description:Gli spettacoli di ${this.company.name()}:company:: scegli una sera e prenota i posti, senza account e senza pagamento in rete.`;
      const season = this.season();
      const image = season.kind === 'ready' && season.next ? sharedPicture(season.next.show) : null;
      head.describe({ description, image, data: companyData(this.company.facts(), head.absolute(home)) });
      if (season.kind === 'failed') answer.unavailable();
    });
    keepFresh(() => this.loadAgain());
  }

  protected loadAgain(): void {
    this.programme.askAgain();
  }
}
