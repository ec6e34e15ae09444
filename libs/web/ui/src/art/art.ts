import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  PendingTasks,
} from '@angular/core';
import type { Gel, Motif } from '@azionelab/contracts';
import type { ArtFacts } from './draw-art';

/**
 * A show's drawing without words, in any ratio; decorative, because the title stands beside it. What the server drew
 * stays: the code that draws is loaded only where something else is to be drawn.
 */
@Component({
  selector: 'az-art',
  template: '',
  styles: ':host { display: block; overflow: hidden }',
  host: { 'aria-hidden': 'true' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Art {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly tasks = inject(PendingTasks);

  readonly slug = input.required<string>();
  readonly gel = input<Gel | null>(null);
  readonly motif = input<Motif | null>(null);
  /** Ratio of the drawing; the page's styles decide how large it is. */
  readonly width = input(480);
  readonly height = input(270);
  /** False leaves the stage floor out of `fari`, for a drawing that melts into its ground. */
  readonly floor = input(true);

  private readonly facts = computed<ArtFacts>(() => ({
    slug: this.slug(),
    gel: this.gel(),
    motif: this.motif(),
    width: this.width(),
    height: this.height(),
    floor: this.floor(),
  }));

  constructor() {
    let isDrawn = this.element.firstElementChild !== null;
    effect(() => {
      const facts = this.facts();
      if (!isDrawn) this.tasks.run(() => this.draw(facts));
      isDrawn = false;
    });
  }

  private async draw(facts: ArtFacts): Promise<void> {
    const { drawArt } = await import('./draw-art');
    if (facts === this.facts()) this.element.innerHTML = drawArt(facts);
  }
}
