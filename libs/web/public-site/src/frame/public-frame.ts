import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  inputBinding,
  viewChild,
  ViewContainerRef,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type ActivatedRouteSnapshot, NavigationEnd, Router, RouterOutlet } from '@angular/router';
import type { ListView, Locale, PerformanceSummaryView } from '@azionelab/contracts';
import { Company } from '@azionelab/web/kernel';
import { SiteFooter, SiteHeader, SkipLink, type SiteLink } from '@azionelab/web/ui';
import { filter, map, startWith } from 'rxjs';
import { PageHead } from '../head/page-head';
import { carryHandedOver } from '../language/carry-handed-over';
import { Luggage } from '../language/luggage';
import { PreferredLanguage } from '../language/preferred-language';
import { atRest } from '../live/at-rest';
import { lostPage } from '../live/lost-page';
import { companyLinks } from './company-links';

/** Header, page and footer of every public page. */
@Component({
  selector: 'az-public-frame',
  imports: [RouterOutlet, SiteFooter, SiteHeader, SkipLink],
  templateUrl: './public-frame.html',
  styleUrl: './public-frame.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicFrame {
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly luggage = inject(Luggage);
  private readonly preferred = inject(PreferredLanguage);
  protected readonly company = inject(Company);
  protected readonly lost = lostPage();
  private readonly interludes = viewChild.required('interludes', { read: ViewContainerRef });

  private readonly next = httpResource<ListView<PerformanceSummaryView>>(() => '/api/performances/?page_size=1');

  /** Where the next evening is. */
  protected readonly place = computed(() => {
    const venue = this.next.hasValue() ? this.next.value().results[0]?.venue : undefined;
    return venue ? [venue.name, venue.city].filter(Boolean).join(', ') : null;
  });

  protected readonly pages = computed(() => companyLinks(this.company.facts()?.menu ?? []));
  protected readonly menu = computed<SiteLink[]>(() => [
    {
      label: $localize`:@@public-site.menu.on-stage:In scena`,
      path: '/shows',
      also: ['/', '/book'],
    },
    ...this.pages().header,
  ]);
  protected readonly booking: SiteLink = {
    label: $localize`:@@public-site.menu.find-booking:Trova la tua prenotazione`,
    path: '/find-booking',
  };

  private readonly page = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map(() => ({ url: this.router.url, route: leafOf(this.route.snapshot) })),
    ),
    { requireSync: true },
  );
  protected readonly footer = computed(() => (this.page().route.data['footer'] === 'line' ? 'line' : 'full'));

  constructor() {
    carryHandedOver();
    inject(PageHead).followRoutes(this.page);
    atRest(() => void this.bringInterludes());
  }

  /** The other language is a site of its own: what is here goes along. */
  protected leaveFor(language: Locale): void {
    this.preferred.settle(language);
    this.luggage.pack();
  }

  private async bringInterludes(): Promise<void> {
    const loaded = await import('./interludes').catch(() => null); // without a connection there are none
    if (!loaded) return;
    const bindings = [inputBinding('lost', () => this.lost), inputBinding('url', () => this.page().url)];
    this.interludes().createComponent(loaded.Interludes, { bindings });
  }
}

/** The route of the page itself, which inherits what the routes around it state. */
function leafOf(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild ? leafOf(route.firstChild) : route;
}
