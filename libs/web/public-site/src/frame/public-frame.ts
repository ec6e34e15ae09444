import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router, RouterOutlet } from '@angular/router';
import type { ListView, PerformanceSummaryView } from '@azionelab/contracts';
import { Company } from '@azionelab/web/kernel';
import { SiteFooter, SiteHeader, SkipLink, type SiteLink } from '@azionelab/web/ui';
import { filter, map, startWith } from 'rxjs';
import { companyLinks } from './company-links';

/** Header, page and footer of every public page. */
@Component({
  selector: 'az-public-frame',
  imports: [RouterOutlet, SiteFooter, SiteHeader, SkipLink],
  template: `
    <az-skip-link />
    <az-site-header [name]="company.name()" [links]="menu()" />
    <main id="main" tabindex="-1"><router-outlet /></main>
    <az-site-footer
      [variant]="footer()"
      [name]="company.name()"
      [email]="company.facts()?.contact_email ?? null"
      [place]="place()"
      [links]="pages().footer"
    />
  `,
  styles: `
    @media print {
      az-site-header,
      az-site-footer {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicFrame {
  private readonly route = inject(ActivatedRoute);
  protected readonly company = inject(Company);

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

  protected readonly footer = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map((): 'full' | 'line' => (this.route.snapshot.firstChild?.data['footer'] === 'line' ? 'line' : 'full')),
    ),
    { initialValue: 'full' },
  );
}
