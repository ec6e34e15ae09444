import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import type { Locale } from '@azionelab/contracts';
import { LANGUAGE, languageLinks } from '@azionelab/web/kernel';
import { filter, map } from 'rxjs';

/** The same page in the other language: a full page load, because each language is a site of its own. */
@Component({
  selector: 'az-language-switch',
  template: `
    @for (link of links(); track link.language) {
      <a
        [href]="link.href"
        [attr.lang]="link.language"
        [attr.hreflang]="link.language"
        [attr.aria-label]="link.language.toUpperCase() + ', ' + link.name"
        [attr.aria-current]="link.language === language ? 'true' : null"
        (click)="chosen.emit(link.language)"
        >{{ link.language.toUpperCase() }}</a
      >
    }
  `,
  styles: `
    :host {
      display: flex;
      font-weight: 600;
      font-size: 0.9375rem;
    }
    a {
      display: inline-grid;
      place-items: center;
      min-width: var(--target, 48px);
      min-height: var(--target, 48px);
      text-decoration: none;
      color: var(--mat-sys-on-surface-variant);
    }
    a[aria-current] {
      color: var(--mat-sys-on-surface);
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
  `,
  host: { role: 'group', '[attr.aria-label]': 'label' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageSwitch {
  private readonly router = inject(Router);
  protected readonly language = inject(LANGUAGE);

  /** The visitor leaves for this language. */
  readonly chosen = output<Locale>();

  protected readonly label = $localize`:@@ui.language.label:Lingua`;

  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
    ),
    { initialValue: this.router.url },
  );

  protected readonly links = computed(() => languageLinks(this.url()));
}
