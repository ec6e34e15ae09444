import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { posterSvg, type Gel, type Motif } from '@azionelab/contracts';
import { posterSources } from './poster-sources';
import { withoutStyleAttributes } from './without-style-attributes';

/** A show's poster: the company's own image, whole in the same frame, or the one its slug draws. */
@Component({
  selector: 'az-poster',
  template: `
    @if (image(); as image) {
      <img
        [attr.srcset]="sources()"
        [attr.sizes]="sources() && sizes()"
        [src]="image"
        [alt]="imageAlt()"
        width="600"
        height="850"
      />
    } @else {
      <div role="img" [attr.aria-label]="label()" [innerHTML]="svg()"></div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    img {
      display: block;
      width: 100%;
      height: auto;
      aspect-ratio: 600 / 850;
      object-fit: contain;
      background: var(--mat-sys-surface-container);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Poster {
  private readonly sanitizer = inject(DomSanitizer);

  readonly slug = input.required<string>();
  readonly title = input.required<string>();
  readonly credit = input<string | null>(null);
  readonly season = input('');
  readonly company = input('AzioneLab');
  readonly gel = input<Gel | null>(null);
  readonly motif = input<Motif | null>(null);
  readonly image = input<string | null>(null);
  readonly imageAlt = input('');
  /** How wide the page shows it, as in an `img`. */
  readonly sizes = input('(min-width: 900px) 400px, 100vw');

  protected readonly sources = computed(() => posterSources(this.image() ?? ''));

  protected readonly label = computed(() => $localize`:@@ui.poster.label:Locandina: ${this.title()}:title:`);

  protected readonly svg = computed(() => {
    const svg = posterSvg({
      slug: this.slug(),
      title: this.title(),
      credit: this.credit() ?? '',
      season: this.season(),
      company: this.company(),
      gel: this.gel(),
      motif: this.motif(),
      label: false,
      uid: 'p',
    });
    // The generator escapes every text that it is given.
    return this.sanitizer.bypassSecurityTrustHtml(withoutStyleAttributes(svg));
  });
}
