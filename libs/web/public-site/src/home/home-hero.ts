import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gelOf } from '@azionelab/contracts';
import { canBook, Formats } from '@azionelab/web/kernel';
import { Art, AvailabilityWords } from '@azionelab/web/ui';
import type { Season } from '../season/season';

/** The next evening, in the gel of its show. */
@Component({
  selector: 'az-home-hero',
  imports: [Art, RouterLink],
  templateUrl: './home-hero.html',
  styleUrl: './home-hero.scss',
  host: { '[class]': 'gel()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomeHero {
  private readonly formats = inject(Formats);
  private readonly words = inject(AvailabilityWords);

  readonly next = input.required<NonNullable<Season['next']>>();

  protected readonly gel = computed(() => `gel-${gelOf(this.next().show.slug, this.next().show.gel)}`);
  protected readonly bookable = computed(() => canBook(this.next().availability));
  protected readonly seats = computed(() => this.words.say(this.next().availability));
  protected readonly when = computed(() => {
    const at = this.next().performance.starts_at;
    return `${this.formats.weekday(at)} ${this.formats.longDate(at)}, ${this.formats.time(at)}`;
  });
}
