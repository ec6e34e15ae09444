import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatIcon } from '@angular/material/icon';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import type { Locale } from '@azionelab/contracts';
import { filter, map } from 'rxjs';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';

/** A place in the site's menu. */
export interface SiteLink {
  label: string;
  path: string;
  /** Other addresses that belong to it, beside those below `path`. */
  also?: readonly string[];
}

/** Mark, menu and languages. Below 900 px the menu is a sheet: a native dialog, so that it needs no script to load. */
@Component({
  selector: 'az-site-header',
  imports: [Brand, LanguageSwitch, MatIcon, RouterLink],
  templateUrl: './site-header.html',
  styleUrl: './site-header.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SiteHeader {
  private readonly router = inject(Router);
  private readonly sheet = viewChild.required<ElementRef<HTMLDialogElement>>('sheet');

  readonly name = input('AzioneLab');
  readonly logo = input<string | null>(null);
  readonly links = input.required<readonly SiteLink[]>();
  /** What somebody who has booked comes back for; it stands in the sheet alone. */
  readonly task = input<SiteLink | null>(null);
  readonly languageChosen = output<Locale>();

  private readonly path = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => pathOf(this.router.url)),
    ),
    { initialValue: pathOf(this.router.url) },
  );

  protected readonly entries = computed(() =>
    this.links().map((link) => ({ ...link, current: belongsTo(link, this.path()) ? ('page' as const) : null })),
  );

  protected openMenu(): void {
    this.sheet().nativeElement.showModal();
  }

  protected closeMenu(): void {
    this.sheet().nativeElement.close();
  }
}

function pathOf(url: string): string {
  return url.split(/[?#]/)[0] ?? '/';
}

function belongsTo(link: SiteLink, path: string): boolean {
  return [link.path, ...(link.also ?? [])].some((own) => path === own || (own !== '/' && path.startsWith(`${own}/`)));
}
