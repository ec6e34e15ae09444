import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { posterSvg, type Gel, type Motif } from '@azionelab/contracts';
import { withoutStyleAttributes } from './without-style-attributes';

/** A show's drawing without words, in any ratio; decorative, because the title stands beside it. */
@Component({
  selector: 'az-art',
  template: '',
  styles: ':host { display: block; overflow: hidden }',
  host: { 'aria-hidden': 'true', '[innerHTML]': 'svg()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Art {
  private readonly sanitizer = inject(DomSanitizer);

  readonly slug = input.required<string>();
  readonly gel = input<Gel | null>(null);
  readonly motif = input<Motif | null>(null);
  /** Ratio of the drawing; the page's styles decide how large it is. */
  readonly width = input(480);
  readonly height = input(270);
  /** False leaves the stage floor out of `fari`, for a drawing that melts into its ground. */
  readonly floor = input(true);

  protected readonly svg = computed(() => {
    const [width, height] = [this.width(), this.height()];
    const svg = posterSvg({
      variant: 'art',
      slug: this.slug(),
      gel: this.gel(),
      motif: this.motif(),
      floor: this.floor(),
      width,
      height,
      label: false,
      uid: `a${width}x${height}`,
    });
    // The generator escapes every text that it is given.
    return this.sanitizer.bypassSecurityTrustHtml(withoutStyleAttributes(svg));
  });
}
